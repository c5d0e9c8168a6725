package org.patentbeacon.report.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.patentbeacon.analysis.measure.Measure;

/// Rows under columns. A query of a row finds the units that the first column of format [Column.Format#COUNT] counts.
///
/// @param columns the columns
/// @param rows the rows, each with a cell for every column
public record Sheet(List<Column> columns, List<List<Cell>> rows) {
  private static final int EXTRACT = 15;
  private static final int HARDLY_MORE = 10;

  /// Copies the lists.
  ///
  /// @throws IllegalArgumentException when a row has more or fewer cells than there are columns
  public Sheet {
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    rows.stream().filter(row -> row.size() != width).findFirst().ifPresent(row -> {
      throw new IllegalArgumentException("expected " + width + " cells, found " + row);
    });
    columns = shown(columns, rows);
  }

  /// {@return whether the rows follow each other in time}
  public boolean inTime() {
    return columns.getFirst().format() == Column.Format.PERIOD;
  }

  /// {@return the rows that a page shows: the first ones, the latest of those in time, and all where that is hardly more}
  public List<List<Cell>> extract() {
    int most = rows.size() <= EXTRACT + HARDLY_MORE ? rows.size() : EXTRACT;
    return inTime() ? rows.subList(rows.size() - most, rows.size()) : rows.subList(0, most);
  }

  private static List<Column> shown(List<Column> columns, List<List<Cell>> rows) {
    List<Column> shown = new ArrayList<>();
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      int place = at;
      List<Double> figures = rows.stream().map(row -> row.get(place)).flatMap(cell -> cell instanceof Cell.Figure(Measure measure)
          ? Stream.ofNullable(measure.value()) : Stream.empty()).toList();
      boolean whole = column.format() == Column.Format.DECIMAL && figures.stream().allMatch(figure -> figure == Math.rint(figure));
      shown.add(whole ? new Column(column.name(), Column.Format.WHOLE) : column);
    }
    return List.copyOf(shown);
  }
}
