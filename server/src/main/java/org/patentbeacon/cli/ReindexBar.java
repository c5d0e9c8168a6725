package org.patentbeacon.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.ReindexListener;

/// Shows on standard error how the writing anew of an index goes on, where that is a terminal.
final class ReindexBar implements ReindexListener, AutoCloseable {
  private final Shared shared;
  private final PrintWriter err;
  private @Nullable ProgressBar bar;

  ReindexBar(Shared shared, PrintWriter err) {
    this.shared = shared;
    this.err = err;
  }

  @Override
  public void progress(long done, long total) {
    if (!TerminalBar.seen()) {
      return;
    }
    ProgressBar current = bar == null
        ? TerminalBar.of(shared.say("重建索引", "reindex"), total, err).build() : bar;
    bar = current;
    current.stepTo(done);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      err.println();
    }
  }
}
