package org.patentbeacon.format.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.ReadOptions;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.SourceFile;

/// Reads a table of separated values row by row through the mapping that knows its header.
public final class TableFile implements FormatReader {
  /// Far more than a cell may have, so that one long cell is one rejected row, and only a quote that is never closed
  /// ends the table.
  private static final int BUFFER = 16 << 20;

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

  @Override
  public void read(SourceFile file, Consumer<ReadResult> sink) throws IOException {
    List<TableMapping> mappings = mappings(file.options());
    TableText text = TableText.open(file.content(), file.options().encoding());
    TableRows table = new TableRows(file, text, sink);
    try (CsvReader<CsvRecord> rows = csv(text.head()).ofCsvRecord(text.reader())) {
      table.read(rows.iterator(), mappings);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      table.brokenOff(e);
    }
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
