package org.patentbeacon.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A bar that tells how far something is, where standard error is a terminal.
final class TerminalBar {
  /// Set by the launcher where standard error is a terminal, which Java alone cannot tell.
  private static final String TERMINAL = "beacon.terminal";

  private TerminalBar() {}

  static boolean seen() {
    return Boolean.getBoolean(TERMINAL);
  }

  static ProgressBarBuilder of(String task, long total, PrintWriter err) {
    return new ProgressBarBuilder().setTaskName(task).setInitialMax(total).setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(250).setConsumer(new DelegatingProgressBarConsumer(line -> {
          err.print("\r" + line);
          err.flush();
        }, 100));
  }
}
