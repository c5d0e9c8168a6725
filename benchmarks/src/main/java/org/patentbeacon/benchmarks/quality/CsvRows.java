package org.patentbeacon.benchmarks.quality;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads named columns of a file with a header.
final class CsvRows {
  private CsvRows() {}

  /// The values of these columns, row by row.
  static List<List<String>> of(Path file, List<String> columns) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().detectBomHeader(true).maxBufferSize(64 << 20).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : reader) {
        List<String> values = new ArrayList<>();
        for (String column : columns) {
          values.add(row.findField(column).orElseThrow(() -> new IOException(file.getFileName() + ", line "
              + row.getStartingLineNumber() + ": expected a column " + column + ", found " + row.getHeader())));
        }
        rows.add(values);
      }
    }
    return rows;
  }
}
