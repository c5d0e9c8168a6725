package org.patentbeacon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.VectorListener;
import org.patentbeacon.search.MeaningModels;

/// Gives documents their vectors: shows a bar where standard error is a terminal, and ends well when the process is to end,
/// by Ctrl-C for example, so that what is done stays done.
final class MeaningUpdate implements VectorListener {
  /// How long an ending process waits for the documents that are being read and for the disk.
  private static final int PATIENCE_SECONDS = 60;

  private final Shared shared;
  private final PrintWriter err;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean stopping;
  private @Nullable ProgressBar bar;

  private MeaningUpdate(Shared shared, PrintWriter err) {
    this.shared = shared;
    this.err = err;
  }

  /// Updates, which may take long.
  ///
  /// @return how many documents were looked at, by all models together
  static long of(MeaningModels models, Shared shared, PrintWriter err) throws IOException {
    return new MeaningUpdate(shared, err).run(models);
  }

  private long run(MeaningModels models) throws IOException {
    Thread ending = Thread.ofPlatform().unstarted(this::stop);
    Runtime.getRuntime().addShutdownHook(ending);
    try {
      return models.update(this);
    } finally {
      close();
      ended.countDown();
      if (!stopping) {
        forget(ending);
      }
    }
  }

  private static void forget(Thread ending) {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException _) {
      // The process began to end just now, the thread has nothing to wait for.
    }
  }

  private void stop() {
    stopping = true;
    try {
      if (ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        err.println(shared.say("已停止；算好的向量已保存，beacon meaning update 可继续",
            "stopped; what is done is kept, and goes on with: beacon meaning update"));
        err.flush();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean goOn(long done, long total) {
    if (TerminalBar.seen()) {
      if (done == 0) {
        close();
        bar = TerminalBar.of(shared.say("语义向量", "vectors"), total, err).build();
      }
      if (bar != null) {
        bar.stepTo(done);
      }
    }
    return !stopping;
  }

  private void close() {
    if (bar != null) {
      bar.close();
      err.println();
      bar = null;
    }
  }
}
