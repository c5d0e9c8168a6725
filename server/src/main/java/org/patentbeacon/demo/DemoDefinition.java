package org.patentbeacon.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The definition of the fictional sector, as the folder that an institution would keep.
public final class DemoDefinition {
  private static final List<String> FILES = List.of("sector.yaml", "topics.yaml", "documents.csv", "applicants.csv",
      "fields.yaml", "marks.csv", "roster.csv", "targets.csv", "enterprises/t-001.yaml", "enterprises/t-002.yaml",
      "enterprises/t-003.yaml");

  private DemoDefinition() {}

  /// Writes the files of the definition; those that are there are replaced.
  ///
  /// @param folder the folder, which is made when it is not there
  /// @throws IOException when the disk refuses
  public static void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("enterprises"));
    for (String file : FILES) {
      try (InputStream in = DemoDefinition.class.getResourceAsStream("sector/" + file)) {
        if (in == null) {
          throw new IllegalStateException("the demo has no file " + file);
        }
        Files.copy(in, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
