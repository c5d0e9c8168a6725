package org.patentbeacon.format.table;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.list.NumberList;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.table.mapping.TableMapping;
import org.patentbeacon.format.workbook.CellRow;
import org.patentbeacon.format.workbook.SheetVisitor;

/// The sheets of a workbook as tables, each named like an entry of an archive: `book.xlsx!/Sheet1`.
///
/// Sheets whose header nobody knows are skipped when another is read; when none is, the one that
/// is nearest to a header we know is the one reject. A sheet of one column of numbers has no need of a header: it is a list.
final class TableSheets implements SheetVisitor {
  private final SourceFile file;
  private final List<TableMapping> mappings;
  private final Consumer<ReadResult> sink;
  private final boolean lists;
  private final Map<String, UnknownHeader> unknown = new LinkedHashMap<>();
  private @Nullable TableRows current;
  private boolean read;

  /// @param lists whether a sheet may be a list of numbers, too
  TableSheets(SourceFile file, List<TableMapping> mappings, boolean lists, Consumer<ReadResult> sink) {
    this.file = file;
    this.mappings = mappings;
    this.lists = lists;
    this.sink = sink;
  }

  @Override
  public void sheet(String name, Iterator<CellRow> rows) {
    String place = file.name() + "!/" + name;
    TableRows table = new TableRows(file, place, sink, null);
    current = table;
    Optional<UnknownHeader> header = table.read(rows, mappings);
    if (header.isEmpty()) {
      read = true;
    } else if (header.get().isEmpty()) {
      skip(place, "an empty sheet");
    } else if (lists && NumberList.isSheet(header.get().rows())) {
      read = true;
      list(place, header.get().rows(), rows);
    } else {
      unknown.put(place, header.get());
    }
    current = null;
  }

  private void list(String place, List<CellRow> first, Iterator<CellRow> further) {
    NumberList list = new NumberList(file, place, sink);
    try {
      first.forEach(list::row);
      further.forEachRemaining(list::row);
    } finally {
      list.end();
    }
  }

  @Override
  public void skipped(String name, String why) {
    skip(file.name() + "!/" + name, why);
  }

  private void skip(String place, String why) {
    sink.accept(new ReadResult.Skipped(new RecordPosition(place, 0, 0, 0), why));
  }

  /// Tells what became of the sheets without a known header.
  void end() {
    String nearest = read ? "" : nearest();
    for (Map.Entry<String, UnknownHeader> sheet : unknown.entrySet()) {
      if (sheet.getKey().equals(nearest)) {
        sink.accept(sheet.getValue().reject(sheet.getKey(), false));
      } else {
        skip(sheet.getKey(), "a sheet without a header that we know");
      }
    }
    if (!read && unknown.isEmpty()) {
      sink.accept(new ReadResult.Rejected(new RecordPosition(file.name(), 0, 0, 0), RejectReason.EMPTY,
          "expected a workbook with rows, found none in the sheets that are shown", ""));
    }
  }

  /// The sheet of which most names are known; of equals the one with most columns, and of those the first.
  private String nearest() {
    String best = "";
    int most = -1;
    for (Map.Entry<String, UnknownHeader> sheet : unknown.entrySet()) {
      int fits = sheet.getValue().fits();
      if (fits > most) {
        best = sheet.getKey();
        most = fits;
      }
    }
    return best;
  }

  /// The workbook cannot be read any further.
  void brokenOff(RecordException e) {
    if (current == null) {
      sink.accept(new ReadResult.Rejected(new RecordPosition(file.name(), 0, 0, 0), e.reason(), e.words(), ""));
    } else {
      current.brokenOff(e.reason(), e.words());
    }
  }
}
