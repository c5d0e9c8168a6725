package org.patentbeacon.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.search.ImportListener;
import org.patentbeacon.search.ImportProgress;
import org.patentbeacon.search.RejectLine;

/// Shows on standard error how an import goes on: a bar where that is a terminal, and the first refused records.
final class ImportBar implements ImportListener, AutoCloseable {
  private static final int SHOWN = 20;

  private final Shared shared;
  private final PrintWriter err;
  private @Nullable ProgressBar bar;
  private long rejected;

  ImportBar(Shared shared, PrintWriter err) {
    this.shared = shared;
    this.err = err;
  }

  private ProgressBar shown(long total) {
    return TerminalBar.of(shared.say("导入", "import"), total, err).setUnit(" MB", 1 << 20).build();
  }

  @Override
  public void progress(ImportProgress progress) {
    if (!TerminalBar.seen()) {
      return;
    }
    ProgressBar current = bar == null ? shown(progress.bytesTotal()) : bar;
    bar = current;
    current.stepTo(progress.bytesRead());
    current.setExtraMessage(String.format(Locale.ROOT, shared.say(" %d 条，拒绝 %d", " %d records, %d rejected"),
        progress.records(), progress.rejected()));
  }

  @Override
  public void rejected(RejectLine line) {
    rejected++;
    if (rejected <= SHOWN) {
      err.println(words(line));
    }
  }

  private String words(RejectLine line) {
    List<String> place = List.of(line.file(), line.position() > 0 ? ", record " + line.position() : "",
        line.line() > 0 ? ", line " + line.line() : "");
    return shared.say("已拒绝 ", "rejected ") + String.join("", place) + ": " + line.message();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      err.println();
    }
    if (rejected > SHOWN) {
      err.println(shared.say("……另有 " + (rejected - SHOWN) + " 条被拒绝", "… and " + (rejected - SHOWN) + " more rejected"));
    }
  }
}
