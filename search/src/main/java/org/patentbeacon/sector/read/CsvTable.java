package org.patentbeacon.sector.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentbeacon.table.Wording;

/// A table with a header line, columns found by name.
final class CsvTable {
  /// Where a record begins, as the parser says it at the end of its message.
  private static final Pattern RECORD = Pattern.compile(" \\(record starting at line (\\d{1,9})\\)");
  private static final Wording COLUMN = new Wording("列", "column");

  private final FileFindings findings;
  private final Columns columns;

  /// The columns that a table may have.
  ///
  /// @param known all of them, in order
  /// @param required how many of the first it must have
  record Columns(List<String> known, int required) {}

  CsvTable(FileFindings findings, Columns columns) {
    this.findings = findings;
    this.columns = columns;
  }

  /// The rows; those behind a place where the table is broken are not read.
  List<CsvRow> rows(String text) {
    List<CsvRow> rows = new ArrayList<>();
    List<String> header = List.of();
    int last = 1;
    try (CsvReader<CsvRecord> records = reader(text)) {
      for (CsvRecord record : records) {
        last = Math.toIntExact(record.getStartingLineNumber());
        List<String> fields = record.getFields();
        if (header.isEmpty()) {
          header = checked(fields.stream().map(String::strip).toList(), last);
        } else if (fields.size() != header.size()) {
          findings.error(last, null, "应有 %d 个单元格，实有 %d 个".formatted(header.size(), fields.size()),
              "expected %d cells, found %d".formatted(header.size(), fields.size()));
        } else {
          rows.add(new CsvRow(findings, last, cells(header, fields)));
        }
      }
    } catch (CsvParseException | IOException e) {
      Matcher record = RECORD.matcher(reason(e));
      int line = record.find() ? Integer.parseInt(record.group(1)) : last;
      String reason = record.replaceFirst("");
      findings.error(line, null, "从此行起不是合法的 CSV：" + reason,
          "from here on this is no CSV: " + reason);
    }
    return rows;
  }

  /// Rows of any number of cells; how many there should be is told in our words.
  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text);
  }

  private static String reason(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage());
  }

  private static Map<String, String> cells(List<String> header, List<String> fields) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), fields.get(i));
    }
    return cells;
  }

  private List<String> checked(List<String> header, int line) {
    for (String column : header) {
      if (!columns.known.contains(column)) {
        findings.unknown(line, null, COLUMN, column, columns.known);
      } else if (header.indexOf(column) != header.lastIndexOf(column)) {
        findings.error(line, null, "列“" + column + "”出现了两次", "column '" + column + "' is there twice");
      }
    }
    for (String column : columns.known.subList(0, columns.required)) {
      if (!header.contains(column)) {
        findings.error(line, null, "缺少列“" + column + "”", "expected a column '" + column + "', found none");
      }
    }
    return header;
  }
}
