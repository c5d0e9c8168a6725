package org.patentbeacon.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.patentbeacon.demo.DemoSector;

/// A generated sector in a folder of its own, removed after the trial.
final class SectorFiles implements AutoCloseable {
  private final Path folder;

  SectorFiles(int publications) throws IOException {
    folder = Files.createTempDirectory("beacon-benchmark");
    DemoSector.of(2026, publications).writeFirstBatch(folder.resolve("files"));
  }

  Path files() {
    return folder.resolve("files");
  }

  Path database(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      try {
        Files.delete(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
