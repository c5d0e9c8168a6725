package org.patentbeacon.format.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.record.SourceFile;
import org.patentbeacon.format.table.mapping.MappingFile;
import org.patentbeacon.format.table.mapping.TableMapping;
import org.patentbeacon.format.workbook.CellRow;
import org.patentbeacon.format.workbook.Workbook;

/// Reads a table row by row through the mapping that knows its header: a text of separated values, or each sheet of an
/// Excel workbook.
public final class TableFile implements FormatReader {
  /// Far more than a cell may have, so that one long cell is one rejected row, and only a quote that is never closed
  /// ends the table.
  private static final int BUFFER = 16 << 20;
  private static final Note MIXED = new Note("encoding", "some texts of the file were damaged by being read in a wrong "
      + "encoding and others were not, so that none can be brought back: they are as the file has them");

  private final @Nullable String format;

  /// A reader of tables.
  ///
  /// @param format the id of the only mapping to try; `null` for the one that knows most names of the header
  public TableFile(@Nullable String format) {
    this.format = format;
  }

  /// {@return whether one of the first rows is a header that we know}
  ///
  /// @param head the beginning of the text
  public static boolean hasHeader(String head) {
    try (CsvReader<CsvRecord> rows = csv(head).ofCsvRecord(head)) {
      return rows.stream().limit(TableRows.HEADER_ROWS)
          .anyMatch(row -> TableMapping.best(MappingFile.standard(), row.getFields()).isPresent());
    } catch (CsvParseException | IOException _) {
      return false;
    }
  }

  /// {@return the cells of the row of a file that most looks like a header; of a workbook, in its first sheet with any}
  ///
  /// @param file the file
  /// @throws IOException when it cannot be read
  /// @throws RecordException when it is a workbook that cannot be read
  public static List<String> header(SourceFile file) throws IOException {
    List<CellRow> first = new ArrayList<>();
    if (Workbook.is(file)) {
      Workbook.read(file, new FirstRows(first));
    } else {
      TableText text = TableText.open(file.content(), file.options().encoding());
      try (CsvReader<CsvRecord> rows = csv(text.head()).ofCsvRecord(text.reader())) {
        rows.stream().limit(TableRows.HEADER_ROWS).forEach(row -> first.add(new CellRow(0, row.getFields())));
      } catch (CsvParseException _) {
        // What stands before the fault is enough.
      }
    }
    return new UnknownHeader(first, List.of()).header();
  }

  @Override
  public void read(SourceFile file, Consumer<ReadResult> sink) throws IOException {
    List<TableMapping> mappings = mappings(file.options());
    if (Workbook.is(file)) {
      TableSheets sheets = new TableSheets(file, mappings, format == null, sink);
      try {
        Workbook.read(file, sheets);
        sheets.end();
      } catch (RecordException e) {
        sheets.brokenOff(e);
      }
    } else {
      text(file, mappings, sink);
    }
  }

  private static void text(SourceFile file, List<TableMapping> mappings, Consumer<ReadResult> sink) throws IOException {
    TableText text = TableText.open(file.content(), file.options().encoding());
    TableRows table = new TableRows(file, file.name(), sink, text.damage() == Mojibake.Damage.MIXED ? MIXED : null);
    try (CsvReader<CsvRecord> rows = csv(text.head()).ofCsvRecord(text.reader())) {
      table.read(rows(rows.iterator(), text), mappings).ifPresent(unknown -> sink.accept(unknown.reject(file.name(), text.isBig5())));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      table.brokenOff(RejectReason.NOT_WELL_FORMED,
          "expected rows of cells, found none from here on: " + cause.getMessage());
    }
  }

  private static Iterator<CellRow> rows(Iterator<CsvRecord> records, TableText text) {
    boolean repaired = text.damage() == Mojibake.Damage.WHOLE;
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public CellRow next() {
        CsvRecord record = records.next();
        List<String> cells = record.getFields();
        if (cells.stream().anyMatch(cell -> cell.indexOf('\r') >= 0)) {
          cells = cells.stream().map(TableFile::withLineEnds).toList();
        }
        return new CellRow((int) record.getStartingLineNumber(),
            repaired ? cells.stream().map(text::repaired).toList() : cells);
      }
    };
  }

  /// A cell with the one line end that mappings know as a separator; programs on old Macs write CR within cells too.
  private static String withLineEnds(String cell) {
    return cell.replace("\r\n", "\n").replace('\r', '\n');
  }

  @SuppressWarnings("removal") // It has no successor, and without it one letter behind a quote would end the table.
  private static CsvReader.CsvReaderBuilder csv(String head) {
    return CsvReader.builder().fieldSeparator(Separators.of(head)).skipEmptyLines(true)
        .allowExtraFields(true).allowMissingFields(true).allowUnclosedQuote(false)
        .allowExtraCharsAfterClosingQuote(true).maxBufferSize(BUFFER);
  }

  private List<TableMapping> mappings(ReadOptions options) throws IOException {
    List<TableMapping> mappings = new ArrayList<>();
    if (options.mapping() != null) {
      mappings.add(MappingFile.of(options.mapping()));
    }
    MappingFile.standard().stream().filter(mapping -> format == null || format.equals(mapping.format()))
        .forEach(mappings::add);
    return mappings;
  }
}
