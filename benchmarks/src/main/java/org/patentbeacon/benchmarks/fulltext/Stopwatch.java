package org.patentbeacon.benchmarks.fulltext;

import java.io.IOException;
import org.patentbeacon.benchmarks.Measured;

/// The time of many pieces of one work, without what lies between them.
final class Stopwatch {
  private long nanos;

  void time(Measured.Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    nanos += System.nanoTime() - start;
  }

  double seconds() {
    return nanos / 1e9;
  }
}
