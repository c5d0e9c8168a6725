package org.patentbeacon.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads a table of separated values row by row through the mapping that knows its header.
final class TableFile implements FormatReader {
  private static final int MOST_COLUMNS = 1_000;
  private static final int LONGEST_CELL = 1024 * 1024;
  private static final int HEADER_ROWS = 10;
  private static final int EXCERPT = 200;

  @Override
  public void read(SourceFile file, Consumer<ReadResult> sink) throws IOException {
    byte[] head = file.head();
    Reader text = new InputStreamReader(file.content(), TableEncoding.of(head));
    try (CsvReader<CsvRecord> rows = CsvReader.builder()
        .fieldSeparator(separator(head))
        .skipEmptyLines(true).detectBomHeader(false).maxBufferSize(16 * LONGEST_CELL).ofCsvRecord(text)) {
      new Rows(file, sink).read(rows.iterator());
    }
  }

  /// The separator that stands most often in the first line.
  private static char separator(byte[] head) {
    String first = new String(head, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t', '|'}) {
      long count = first.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  /// The rows of one table.
  private static final class Rows {
    private final SourceFile file;
    private final Consumer<ReadResult> sink;
    private int row;

    Rows(SourceFile file, Consumer<ReadResult> sink) {
      this.file = file;
      this.sink = sink;
    }

    void read(Iterator<CsvRecord> rows) {
      try {
        Optional<TableMapping.Bound> bound = header(rows);
        if (bound.isPresent()) {
          rows.forEachRemaining(record -> row(record, bound.get()));
        }
      } catch (CsvParseException | UncheckedIOException e) {
        reject(row + 1, 0, RejectReason.NOT_WELL_FORMED, "no table from here on: " + e.getMessage(), "");
      }
    }

    /// The first row with at least three names known to one mapping.
    private Optional<TableMapping.Bound> header(Iterator<CsvRecord> rows) {
      String first = "";
      for (int i = 0; i < HEADER_ROWS && rows.hasNext(); i++) {
        List<String> cells = rows.next().getFields();
        Optional<TableMapping.Bound> bound = TableMapping.forHeader(cells);
        if (bound.isPresent()) {
          return bound;
        }
        first = first.isEmpty() ? String.join(",", cells) : first;
      }
      reject(0, 0, RejectReason.UNKNOWN_FORMAT,
          "expected a header with at least three column names of a known export, found '" + excerpt(first) + "'", first);
      return Optional.empty();
    }

    private void row(CsvRecord record, TableMapping.Bound bound) {
      List<String> cells = record.getFields();
      int line = (int) record.getStartingLineNumber();
      if (cells.stream().allMatch(String::isBlank)) {
        return;
      }
      row++;
      RecordPosition position = new RecordPosition(file.name(), row, line, 0);
      if (TableMapping.forHeader(cells).isPresent()) {
        sink.accept(new ReadResult.Skipped(position, "a repeated header row"));
        return;
      }
      try {
        if (cells.size() > MOST_COLUMNS || cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
          throw new RecordException(RejectReason.LIMIT, "a row has more than 1000 columns or a cell of more than 1 MiB");
        }
        bound.documents(cells, position, file.vintage())
            .forEach(document -> sink.accept(new ReadResult.Accepted(document, position)));
      } catch (RecordException e) {
        reject(row, line, e.reason(), e.words(), String.join(",", cells));
      }
    }

    private void reject(int record, int line, RejectReason reason, String message, String text) {
      sink.accept(new ReadResult.Rejected(new RecordPosition(file.name(), record, line, 0), reason, message,
          excerpt(text)));
    }

    private static String excerpt(String text) {
      return text.substring(0, Math.min(EXCERPT, text.length()));
    }
  }
}
