package org.patentbeacon.format.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.record.RawRecord;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.table.mapping.TableMapping;
import org.patentbeacon.format.table.row.TableDocuments;
import org.patentbeacon.format.workbook.CellRow;

/// The rows of one table: what stands above its header, the header, and the records below it.
///
/// A record is a row that is not blank; the header and what is above it are not counted. Where the mapping says so, rows
/// that follow each other and name the same publication are one record: the first is where it stands, and each further
/// one is told as skipped.
final class TableRows {
  /// How many rows may stand above the header, with it.
  static final int HEADER_ROWS = 10;
  private static final int MOST_COLUMNS = 1_000;
  private static final int MOST_ROWS = 2_000_000;
  private static final int LONGEST_CELL = 1 << 20;
  private static final int EXCERPT = 200;

  private final SourceFile file;
  private final String name;
  private final Consumer<ReadResult> sink;
  private @Nullable Note note;
  private int row;

  /// @param name the name of the table: that of its file, or of its sheet in it
  /// @param note what is told once for the whole table, with its first document
  TableRows(SourceFile file, String name, Consumer<ReadResult> sink, @Nullable Note note) {
    this.file = file;
    this.name = name;
    this.sink = sink;
    this.note = note;
  }

  /// Reads the table.
  ///
  /// @return nothing when it was read; where no mapping knows its header, the rows that were looked at for one
  /// @throws RecordException when the table cannot be told into rows any further
  Optional<UnknownHeader> read(Iterator<CellRow> rows, List<TableMapping> mappings) {
    List<CellRow> above = new ArrayList<>();
    for (int i = 0; i < HEADER_ROWS && rows.hasNext(); i++) {
      CellRow candidate = rows.next();
      Optional<TableMapping> mapping = TableMapping.best(mappings, candidate.cells());
      if (mapping.isPresent()) {
        above.forEach(this::skipAbove);
        records(rows, candidate.cells(), mapping.get());
        return Optional.empty();
      }
      above.add(candidate);
    }
    return Optional.of(new UnknownHeader(above, mappings));
  }

  private void skipAbove(CellRow above) {
    if (!above.isBlank()) {
      sink.accept(new ReadResult.Skipped(at(0, above.line()), "a row above the header"));
    }
  }

  private void records(Iterator<CellRow> rows, List<String> header, TableMapping mapping) {
    TableDocuments documents = new TableDocuments(mapping, header, file);
    boolean gathered = mapping.setting("rows").isPresent();
    Gathered record = new Gathered(documents, header);
    try {
      while (rows.hasNext() && row <= MOST_ROWS) {
        CellRow next = rows.next();
        if (!next.isBlank()) {
          row(next, header, record, gathered);
        }
      }
    } finally {
      record.close();
    }
  }

  private void row(CellRow next, List<String> header, Gathered record, boolean gathered) {
    RecordPosition position = at(++row, next.line());
    if (row > MOST_ROWS) {
      record.close();
      reject(position, RejectReason.LIMIT, "expected at most " + MOST_ROWS + " rows in a table, found more", "");
    } else if (next.cells().equals(header)) {
      record.close();
      sink.accept(new ReadResult.Skipped(position, "a repeated header row"));
    } else if (!gathered || !record.takes(next.cells(), position)) {
      record.close();
      record.open(next.cells(), position);
      if (!gathered) {
        record.close();
      }
    }
  }

  /// The record that is being read: its row, or its rows.
  private final class Gathered {
    private final TableDocuments documents;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<RecordPosition> further = new ArrayList<>();
    private final List<String> header;
    private String number = "";
    private RecordPosition position = at(0, 0);

    Gathered(TableDocuments documents, List<String> header) {
      this.documents = documents;
      this.header = header;
    }

    void open(List<String> cells, RecordPosition at) {
      rows.add(cells);
      position = at;
      number = documents.numberIn(cells);
    }

    /// Whether a further row belongs to the record.
    boolean takes(List<String> cells, RecordPosition at) {
      if (number.isEmpty() || rows.size() >= MOST_COLUMNS || !documents.numberIn(cells).equals(number)) {
        return false;
      }
      rows.add(cells);
      further.add(at);
      return true;
    }

    void close() {
      if (rows.isEmpty()) {
        return;
      }
      documents.noPatent(rows.getFirst()).ifPresentOrElse(
          what -> sink.accept(new ReadResult.Skipped(position, what)), this::read);
      further.forEach(at -> sink.accept(new ReadResult.Skipped(at, "a further row of record " + position.record())));
      further.clear();
      rows.clear();
    }

    private void read() {
      try {
        rows.forEach(TableRows::check);
        for (PatentDocument document : documents.of(rows, position)) {
          sink.accept(new ReadResult.Accepted(noted(document), position));
        }
      } catch (RecordException e) {
        RawRecord raw = e.reason() == RejectReason.LIMIT ? null : RawRows.of(header, rows);
        sink.accept(new ReadResult.Rejected(position, e.reason(), e.words(), excerpt(String.join(",", rows.getFirst())), raw));
      }
    }
  }

  private PatentDocument noted(PatentDocument document) {
    if (note == null) {
      return document;
    }
    List<Note> notes = new ArrayList<>(document.notes());
    notes.add(note);
    note = null;
    return document.toBuilder().notes(notes).build();
  }

  private static void check(List<String> cells) {
    if (cells.size() > MOST_COLUMNS) {
      throw new RecordException(RejectReason.LIMIT,
          "expected at most " + MOST_COLUMNS + " columns, found " + cells.size());
    }
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).length() > LONGEST_CELL) {
        throw new RecordException(RejectReason.LIMIT, "expected at most " + LONGEST_CELL + " characters in a cell, found "
            + cells.get(i).length() + " in column " + (i + 1));
      }
    }
  }

  /// The rest of the table cannot be told into rows.
  void brokenOff(RejectReason reason, String message) {
    reject(at(row == 0 ? 0 : row + 1, 0), reason, message, "");
  }

  private RecordPosition at(int record, int line) {
    return new RecordPosition(name, record, line, 0);
  }

  private void reject(RecordPosition position, RejectReason reason, String message, String text) {
    sink.accept(new ReadResult.Rejected(position, reason, message, excerpt(text)));
  }

  static String excerpt(String text) {
    return text.substring(0, Math.min(EXCERPT, text.length()));
  }
}
