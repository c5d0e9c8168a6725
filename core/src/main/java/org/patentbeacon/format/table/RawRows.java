package org.patentbeacon.format.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.patentbeacon.format.record.RawRecord;

/// A refused record of a table as rows of comma-separated values below their header, whatever file they came from.
final class RawRows {
  private RawRows() {}

  /// @param header the cells of the header
  /// @param rows the cells of the rows that are one record
  static RawRecord of(List<String> header, List<List<String>> rows) {
    return RawRecord.of(lines(List.of(header)), lines(rows));
  }

  /// Every cell is quoted, so that none of its characters is taken for a separator.
  private static String lines(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).lineDelimiter(LineDelimiter.LF).build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
