package org.patentbeacon.search;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DocumentWeight;
import org.patentbeacon.format.record.ReadResult;

/// Reads on a thread of its own, some results ahead of the one who takes them: reading and indexing go on side by side.
///
/// What is ahead is bounded by the size of its texts, so that a slow taker holds the reader back and memory stays the
/// same however long the files are.
final class ReadAhead implements AutoCloseable {
  /// What may be ahead, in bytes; one document may always be.
  private static final long MOST_AHEAD = 32L << 20;

  private static final long OTHER = 1_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<Waiting> ahead = new ArrayDeque<>();
  private final Thread reader;
  private long weight;
  private boolean closed;
  private boolean ended;
  private @Nullable Throwable failure;

  /// What is read.
  interface Reading {
    void read(Consumer<ReadResult> sink) throws IOException;
  }

  private record Waiting(ReadResult result, long weight) {}

  ReadAhead(Reading reading) {
    reader = Thread.ofPlatform().name("beacon-read").daemon().start(() -> run(reading));
  }

  private void run(Reading reading) {
    Throwable fault = null;
    try {
      reading.read(this::put);
    } catch (Throwable e) { // whatever ended the reading ends the import
      fault = e;
    }
    lock.lock();
    try {
      failure = fault;
      ended = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void put(ReadResult result) {
    long added = weight(result);
    lock.lock();
    try {
      while (!closed && !ahead.isEmpty() && weight + added > MOST_AHEAD) {
        changed.awaitUninterruptibly();
      }
      if (closed) {
        throw new UncheckedIOException(new InterruptedIOException("the import was given up"));
      }
      ahead.add(new Waiting(result, added));
      weight += added;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private static long weight(ReadResult result) {
    return switch (result) {
      case ReadResult.Accepted accepted -> DocumentWeight.of(accepted.document());
      case ReadResult.Skipped _ -> OTHER;
      case ReadResult.Rejected rejected -> OTHER + (rejected.raw() == null ? 0 : rejected.raw().content().length);
    };
  }

  /// The next result in file order; `null` after the last.
  ///
  /// @throws IOException when a file cannot be read
  @Nullable ReadResult next() throws IOException {
    lock.lock();
    try {
      while (ahead.isEmpty() && !ended) {
        changed.awaitUninterruptibly();
      }
      Waiting first = ahead.poll();
      if (first == null) {
        fail();
        return null;
      }
      weight -= first.weight();
      changed.signalAll();
      return first.result();
    } finally {
      lock.unlock();
    }
  }

  private void fail() throws IOException {
    switch (failure) {
      case null -> {}
      case IOException e -> throw e;
      case UncheckedIOException e -> throw e.getCause();
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IOException(e);
    }
  }

  /// Stops the reading and waits until it has stopped.
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    boolean interrupted = false;
    while (reader.isAlive()) {
      try {
        reader.join();
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
