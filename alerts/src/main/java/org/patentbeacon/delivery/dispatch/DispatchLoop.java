package org.patentbeacon.delivery.dispatch;

import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Dispatches until it is closed: looks for what is due now and then, and at once whenever a delivery has landed.
public final class DispatchLoop implements AutoCloseable {
  private final Dispatcher dispatcher;
  private final Duration pause;
  private final Semaphore news = new Semaphore(0);
  private final Thread thread;
  private volatile @Nullable RuntimeException trouble;

  private DispatchLoop(Dispatcher dispatcher, Duration pause) {
    this.dispatcher = dispatcher;
    this.pause = pause;
    this.thread = Thread.ofVirtual().name("dispatch").unstarted(this::loop);
  }

  /// {@return a loop that has begun}
  ///
  /// @param dispatcher who sends
  /// @param pause how long to wait before looking again when nothing happens
  public static DispatchLoop start(Dispatcher dispatcher, Duration pause) {
    DispatchLoop loop = new DispatchLoop(dispatcher, pause);
    loop.thread.start();
    return loop;
  }

  /// {@return what went wrong when it last looked for what is due; absent when it could look}
  public @Nullable RuntimeException trouble() {
    return trouble;
  }

  private void loop() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        look();
        if (news.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          news.drainPermits();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A ledger that cannot be read now may be read after a pause.
  private void look() {
    try {
      dispatcher.launch(news::release, Collections.synchronizedSet(new HashSet<>()));
      trouble = null;
    } catch (RuntimeException e) {
      trouble = e;
    }
  }

  /// Starts nothing more, and waits until what is on its way was reported. When the waiting is interrupted, what is on its way goes on.
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
      dispatcher.settle();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
