package org.patentbeacon.index.lucene.table;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

/// Work that goes on beside other work.
final class SideTasks {
  private SideTasks() {}

  static <T> Future<T> start(Callable<T> work) {
    return ForkJoinPool.commonPool().submit(work);
  }

  /// What came of it; its exceptions are thrown here.
  static <T> T result(Future<T> work) throws IOException {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while a table was filled");
    } catch (ExecutionException e) {
      throw cause(Objects.requireNonNull(e.getCause()));
    }
  }

  private static IOException cause(Throwable thrown) {
    return switch (thrown) {
      case IOException io -> io;
      case RuntimeException slip when slip.getCause() instanceof IOException io -> io; // as fork-join tasks wrap it
      case RuntimeException slip -> throw slip;
      case Error error -> throw error;
      default -> new IOException(thrown);
    };
  }
}
