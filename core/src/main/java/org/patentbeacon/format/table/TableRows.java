package org.patentbeacon.format.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;

/// The rows of one table: what stands above its header, the header, and the records below it.
///
/// A record is a row that is not blank; the header and what is above it are not counted.
final class TableRows {
  /// How many rows may stand above the header, with it.
  static final int HEADER_ROWS = 10;
  private static final int MOST_COLUMNS = 1_000;
  private static final int MOST_ROWS = 2_000_000;
  private static final int LONGEST_CELL = 1 << 20;
  private static final int EXCERPT = 200;

  private final SourceFile file;
  private final TableText text;
  private final Consumer<ReadResult> sink;
  private int row;

  TableRows(SourceFile file, TableText text, Consumer<ReadResult> sink) {
    this.file = file;
    this.text = text;
    this.sink = sink;
  }

  /// Reads the table.
  ///
  /// @throws CsvParseException when it cannot be told into rows any further
  /// @throws UncheckedIOException when it cannot be read any further
  void read(Iterator<CsvRecord> rows, List<TableMapping> mappings) {
    List<CsvRecord> above = new ArrayList<>();
    for (int i = 0; i < HEADER_ROWS && rows.hasNext(); i++) {
      CsvRecord candidate = rows.next();
      Optional<TableMapping> mapping = TableMapping.best(mappings, candidate.getFields());
      if (mapping.isPresent()) {
        above.forEach(this::skipAbove);
        records(rows, candidate.getFields(), new TableDocuments(mapping.get(), candidate.getFields(), file));
        return;
      }
      above.add(candidate);
    }
    String first = above.stream().map(CsvRecord::getFields).filter(cells -> !isBlank(cells)).findFirst()
        .map(cells -> String.join(", ", cells)).orElse("");
    reject(at(0, 0), RejectReason.UNKNOWN_FORMAT,
        "expected a header with at least three column names of a known export, found '" + excerpt(first) + "'", first);
  }

  private void skipAbove(CsvRecord row) {
    if (!isBlank(row.getFields())) {
      sink.accept(new ReadResult.Skipped(at(0, (int) row.getStartingLineNumber()), "a row above the header"));
    }
  }

  private void records(Iterator<CsvRecord> rows, List<String> header, TableDocuments documents) {
    while (rows.hasNext()) {
      CsvRecord record = rows.next();
      if (isBlank(record.getFields())) {
        continue;
      }
      RecordPosition position = at(++row, (int) record.getStartingLineNumber());
      if (row > MOST_ROWS) {
        reject(position, RejectReason.LIMIT, "expected at most " + MOST_ROWS + " rows in a table, found more", "");
        return;
      }
      if (record.getFields().equals(header)) {
        sink.accept(new ReadResult.Skipped(position, "a repeated header row"));
      } else {
        record(record.getFields(), position, documents);
      }
    }
  }

  private void record(List<String> cells, RecordPosition position, TableDocuments documents) {
    try {
      check(cells);
      for (PatentDocument document : documents.of(cells.stream().map(text::repaired).toList(), position)) {
        sink.accept(new ReadResult.Accepted(document, position));
      }
    } catch (RecordException e) {
      reject(position, e.reason(), e.words(), String.join(",", cells));
    }
  }

  private static void check(List<String> cells) {
    if (cells.size() > MOST_COLUMNS) {
      throw new RecordException(RejectReason.LIMIT,
          "expected at most " + MOST_COLUMNS + " columns, found " + cells.size());
    }
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).length() > LONGEST_CELL) {
        throw new RecordException(RejectReason.LIMIT, "column " + (i + 1) + ": expected at most " + LONGEST_CELL
            + " characters in a cell, found " + cells.get(i).length());
      }
    }
  }

  /// The rest of the table cannot be told into rows.
  void brokenOff(CsvParseException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    reject(at(row + 1, 0), RejectReason.NOT_WELL_FORMED,
        "expected rows of cells, found none from here on: " + cause.getMessage(), "");
  }

  private static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(String::isBlank);
  }

  private RecordPosition at(int record, int line) {
    return new RecordPosition(file.name(), record, line, 0);
  }

  private void reject(RecordPosition position, RejectReason reason, String message, String text) {
    sink.accept(new ReadResult.Rejected(position, reason, message, excerpt(text)));
  }

  private static String excerpt(String text) {
    return text.substring(0, Math.min(EXCERPT, text.length()));
  }
}
