package org.patentbeacon.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// How bars of progress look.
final class TerminalBar {
  /// Set by the launcher where standard error is a terminal, which Java alone cannot tell.
  private static final String TERMINAL = "beacon.terminal";

  private TerminalBar() {}

  /// Whether there is a terminal to show one.
  static boolean shown() {
    return Boolean.getBoolean(TERMINAL);
  }

  /// A bar on a line of its own.
  static ProgressBarBuilder on(PrintWriter err) {
    return new ProgressBarBuilder().setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(250)
        .setConsumer(new DelegatingProgressBarConsumer(line -> {
          err.print("\r" + line);
          err.flush();
        }, 100));
  }
}
