package org.patentbeacon.analysis.share;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// M1 交叉分析: which row has more of which column than the sizes of both explain?
///
/// @param rows how many rows
/// @param columns how many columns
/// @param cells all cells, row by row
public record CrossTable(int rows, int columns, List<Cell> cells) {

  /// Copies the cells.
  public CrossTable {
    cells = List.copyOf(cells);
  }

  /// One cell.
  ///
  /// @param row the place of its row
  /// @param column the place of its column
  /// @param count what it holds
  /// @param rowShare its part of the row
  /// @param columnShare its part of the column
  /// @param expected what it would hold if rows and columns were independent
  /// @param residual Pearson residual, (O − E)/√E
  /// @param adjusted the residual over its standard deviation; undefined where a row or a column holds everything
  public record Cell(int row, int column, double count, Measure rowShare, Measure columnShare, Measure expected, Measure residual,
      Measure adjusted) {}

  /// {@return the table of counts}
  ///
  /// @param counts the counts, row by row
  /// @throws IllegalArgumentException when rows differ in length or a count is negative
  public static CrossTable of(double[][] counts) {
    Margins margins = Margins.of(counts);
    int columns = margins.columns().length;
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < columns; column++) {
        cells.add(cell(row, column, counts[row][column], margins));
      }
    }
    return new CrossTable(counts.length, columns, cells);
  }

  private static Cell cell(int row, int column, double count, Margins margins) {
    double ofRow = margins.rows()[row];
    double ofColumn = margins.columns()[column];
    Measure expected = margins.expected(row, column);
    return new Cell(row, column, count, Measure.ratio(count, ofRow), Measure.ratio(count, ofColumn), expected,
        residual(count, expected, 1), residual(count, expected, (1 - ofRow / margins.total()) * (1 - ofColumn / margins.total())));
  }

  /// The distance from what is expected, over the root of its variance: what is expected, by a factor.
  static Measure residual(double count, Measure expected, double factor) {
    return expected.ok() ? Measure.ratio(count - expected.orThrow(), Math.sqrt(expected.orThrow() * factor))
        : Measure.undefined(Reason.EMPTY_SET);
  }

  /// {@return a cell}
  ///
  /// @param row the place of its row
  /// @param column the place of its column
  public Cell cell(int row, int column) {
    return cells.get(row * columns + column);
  }
}
