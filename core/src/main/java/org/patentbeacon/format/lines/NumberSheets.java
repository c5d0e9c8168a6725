package org.patentbeacon.format.lines;

import java.util.Iterator;
import java.util.function.Consumer;
import org.patentbeacon.format.list.NumberList;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.workbook.CellRow;
import org.patentbeacon.format.workbook.SheetVisitor;

/// The sheets of a workbook of which the user says that they are lists of numbers.
final class NumberSheets implements SheetVisitor {
  private final SourceFile file;
  private final Consumer<ReadResult> sink;
  private boolean any;

  NumberSheets(SourceFile file, Consumer<ReadResult> sink) {
    this.file = file;
    this.sink = sink;
  }

  @Override
  public void sheet(String name, Iterator<CellRow> rows) {
    NumberList list = new NumberList(file, file.name() + "!/" + name, sink);
    boolean filled = false;
    try {
      rows.forEachRemaining(list::row);
    } finally {
      filled = list.end();
    }
    any |= filled;
    if (!filled) {
      skipped(name, "an empty sheet");
    }
  }

  @Override
  public void skipped(String name, String why) {
    sink.accept(new ReadResult.Skipped(new RecordPosition(file.name() + "!/" + name, 0, 0, 0), why));
  }

  /// Whether a sheet had anything in it.
  boolean any() {
    return any;
  }
}
