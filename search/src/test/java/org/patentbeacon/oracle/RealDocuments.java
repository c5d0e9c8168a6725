package org.patentbeacon.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.PatentFiles;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;

/// Documents of the real files: so many of each format, those of a size that a slow oracle reads.
public final class RealDocuments {
  private static final int MOST_CHARACTERS = 60_000;
  /// Folders of other things than documents, or of bare numbers, which take long to look through.
  private static final Set<String> WITHOUT_DOCUMENTS =
      Set.of("citation", "classification", "cnipa-schema", "landscape-reports", "number-lists");

  private RealDocuments() {}

  /// {@return the folder of the real files, which need not be there}
  public static Path folder() {
    return Path.of(System.getProperty("beacon.data", "../shared/data"));
  }

  /// {@return documents by format}
  ///
  /// @param ofEach the greatest number of each format
  /// @throws IOException when a file cannot be read
  public static SortedMap<String, List<PatentDocument>> sample(int ofEach) throws IOException {
    SortedMap<String, List<PatentDocument>> sample = new TreeMap<>();
    try (var folders = Files.list(folder())) {
      for (Path folder : folders.filter(RealDocuments::holdsDocuments).sorted().toList()) {
        PatentFiles.read(List.of(folder), ReadOptions.DEFAULT, result -> {
          if (result instanceof ReadResult.Accepted accepted) {
            keep(accepted.document(), ofEach, sample);
          }
        });
      }
    }
    return sample;
  }

  private static boolean holdsDocuments(Path folder) {
    return Files.isDirectory(folder) && !WITHOUT_DOCUMENTS.contains(folder.getFileName().toString());
  }

  private static void keep(PatentDocument document, int ofEach, Map<String, List<PatentDocument>> sample) {
    List<PatentDocument> format = sample.computeIfAbsent(
        document.source().isEmpty() ? "" : document.source().getFirst().format(), name -> new ArrayList<>());
    if (format.size() < ofEach && DocumentJson.write(document).length() <= MOST_CHARACTERS) {
      format.add(document);
    }
  }
}
