package org.patentbeacon.format.table;

import java.util.List;
import java.util.Optional;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.RecordPosition;
import org.patentbeacon.format.record.RejectReason;
import org.patentbeacon.format.table.mapping.TableMapping;
import org.patentbeacon.format.workbook.CellRow;

/// The first rows of a table that no mapping knows.
///
/// @param rows the rows
/// @param mappings the mappings that were tried
record UnknownHeader(List<CellRow> rows, List<TableMapping> mappings) {

  private static final int MOST_COLUMNS = 1_000;
  private static final String CURE =
      ": `beacon formats --mapping-for FILE` prints a mapping to complete, which `--mapping` reads the table with";

  /// The row that most looks like a header: the first of those with most cells that have letters and no digits, and where no
  /// row has any, the first that is not blank.
  List<String> header() {
    List<String> best = List.of();
    long most = -1;
    for (CellRow row : rows) {
      long names = row.cells().stream().filter(UnknownHeader::isName).count();
      if (names > most && !row.isBlank()) {
        best = row.cells();
        most = names;
      }
    }
    return best.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
  }

  private static boolean isName(String cell) {
    return cell.chars().anyMatch(Character::isLetter) && cell.chars().noneMatch(Character::isDigit);
  }

  /// How near it is to a header we know: by the names that are known, then by the number of columns.
  int fits() {
    List<String> header = header();
    int known = TableMapping.nearest(mappings, header).map(mapping -> mapping.known(header).size()).orElse(0);
    return known * MOST_COLUMNS + Math.min(MOST_COLUMNS - 1, header.size());
  }

  boolean isEmpty() {
    return header().isEmpty();
  }

  /// The one reject of the table: which columns were found, which of them are known, and what can be done.
  ///
  /// @param name the name of the table
  /// @param big5 whether it reads best as Big5
  ReadResult.Rejected reject(String name, boolean big5) {
    List<String> header = header();
    String found = String.join(", ", header);
    String cure = big5 ? ": the text looks like Big5, which is read with `--encoding Big5`" : CURE;
    String message = "expected a header with at least three column names of a known export, one of them that of a number, "
        + "found '" + TableRows.excerpt(found) + "'" + known(header) + cure;
    return new ReadResult.Rejected(new RecordPosition(name, 0, 0, 0), RejectReason.UNKNOWN_FORMAT, message,
        TableRows.excerpt(found));
  }

  private String known(List<String> header) {
    Optional<TableMapping> nearest = TableMapping.nearest(mappings, header);
    return nearest.map(mapping -> "; nearest is " + mapping.format() + ", which knows "
        + String.join(", ", mapping.known(header)) + (mapping.knowsNumber(header) ? "" : ", none of them a number"))
        .orElse("; none of them is known");
  }
}
