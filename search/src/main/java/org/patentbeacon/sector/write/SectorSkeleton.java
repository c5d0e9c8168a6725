package org.patentbeacon.sector.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// A new sector: files with comments that say what goes where, to be changed with any editor.
public final class SectorSkeleton {
  private static final List<String> FILES = List.of("sector.yaml", "topics.yaml", "documents.csv", "applicants.csv",
      "families.csv", "fields.yaml", "marks.csv", "samples.csv");

  private SectorSkeleton() {}

  /// Writes the files of a new sector.
  ///
  /// @param folder a folder that is empty or not there
  /// @param name what the sector is called
  /// @return the files
  /// @throws IOException when the disk refuses
  /// @throws IllegalArgumentException when there is something in the folder, or the name cannot begin a path
  public static List<Path> write(Path folder, String name) throws IOException {
    String called = name.strip();
    if (called.isEmpty() || called.contains("/") || called.contains("\\")) {
      throw new IllegalArgumentException("expected a name without / and \\, found '" + name + "'");
    }
    Files.createDirectories(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new IllegalArgumentException("expected an empty folder, found files in " + folder);
      }
    }
    List<Path> written = FILES.stream().map(folder::resolve).toList();
    for (Path file : written) {
      Files.writeString(file, resource(file.getFileName().toString()).replace("{id}", id(folder))
          .replace("{name}", called.replace("\\", "\\\\").replace("\"", "\\\"")));
    }
    return written;
  }

  /// The folder's name in the letters of ids; another where none are left.
  private static String id(Path folder) {
    String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName()).toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return id.isEmpty() ? "sector" : id;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(SectorSkeleton.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
