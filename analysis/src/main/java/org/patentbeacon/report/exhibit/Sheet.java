package org.patentbeacon.report.exhibit;

import java.util.List;

/// Rows under columns. A query of a row finds the units that the first column of format [Column.Format#COUNT] counts.
///
/// @param columns the columns
/// @param rows the rows, each with a cell for every column
public record Sheet(List<Column> columns, List<List<Cell>> rows) {

  /// Copies the lists.
  ///
  /// @throws IllegalArgumentException when a row has more or fewer cells than there are columns
  public Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    rows.stream().filter(row -> row.size() != width).findFirst().ifPresent(row -> {
      throw new IllegalArgumentException("expected " + width + " cells, found " + row);
    });
  }
}
