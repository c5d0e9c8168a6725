package org.patentbeacon.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The inputs of golden pairs of a format: every file of its folder but the expected results.
final class GoldenInputs {
  /// @param path the file
  record Input(Path path) {
    String name() {
      return path.getFileName().toString();
    }

    byte[] bytes() {
      try {
        return Files.readAllBytes(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /// Where the expected results are.
    Path expected() {
      return path.resolveSibling(name().substring(0, name().lastIndexOf('.')) + ".json");
    }
  }

  private GoldenInputs() {}

  /// The inputs in order of name; a folder that is a package of tests too holds classes beside them.
  static List<Input> of(String format) throws IOException, URISyntaxException {
    URL folder = GoldenInputs.class.getResource(format);
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.filter(file -> !file.toString().matches(".*\\.(json|class)")).sorted().map(Input::new).toList();
    }
  }
}
