package org.patentbeacon.format.lines;

import java.io.IOException;
import java.util.function.Consumer;
import org.patentbeacon.format.encoding.LongLines;
import org.patentbeacon.format.list.NumberList;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.table.TableText;
import org.patentbeacon.format.workbook.Workbook;

/// Reads a list of numbers: documents of which only the number is known. `#` starts a comment. Every sheet of a workbook is
/// a list of its own.
public final class NumberListFile implements FormatReader {
  private static final int LONGEST = 64 * 1024;

  /// A reader of this format.
  public NumberListFile() {}

  @Override
  public void read(SourceFile file, Consumer<ReadResult> sink) throws IOException {
    if (Workbook.is(file)) {
      workbook(file, sink);
      return;
    }
    LongLines lines = new LongLines(TableText.open(file.content(), file.options().encoding()).reader(), LONGEST);
    NumberList list = new NumberList(file, file.name(), sink);
    for (String line = lines.next(); line != null; line = lines.next()) {
      list.line(line, lines.number());
    }
    if (!list.end()) {
      sink.accept(refused(file, RejectReason.EMPTY, "expected a number on each line, found none"));
    }
  }

  private static void workbook(SourceFile file, Consumer<ReadResult> sink) throws IOException {
    NumberSheets sheets = new NumberSheets(file, sink);
    try {
      Workbook.read(file, sheets);
      if (!sheets.any()) {
        sink.accept(refused(file, RejectReason.EMPTY, "expected a workbook with numbers, found none in the sheets that are shown"));
      }
    } catch (RecordException e) {
      sink.accept(refused(file, e.reason(), e.words()));
    }
  }

  private static ReadResult refused(SourceFile file, RejectReason reason, String message) {
    return new ReadResult.Rejected(new RecordPosition(file.name(), 0, 0, 0), reason, message, "");
  }
}
