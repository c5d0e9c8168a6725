package org.patentbeacon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Seconds of whole pieces of work, and what their runs leave behind.
public final class Measured {
  private Measured() {}

  /// Something that is measured.
  public interface Work {
    /// Does it.
    ///
    /// @throws IOException when the disk refuses
    void run() throws IOException;
  }

  /// {@return how many seconds a piece of work takes}
  ///
  /// @param work the work
  /// @throws IOException when the disk refuses
  public static double seconds(Work work) throws IOException {
    System.gc();
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /// Deletes a folder and everything below it.
  ///
  /// @param folder the folder
  /// @throws IOException when the disk refuses
  public static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> below = Files.walk(folder)) {
      deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
