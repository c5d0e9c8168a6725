package org.patentbeacon.analysis.share;

import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// The sums of a matrix of counts by row, by column and over all.
record Margins(double[] rows, double[] columns, double total) {

  /// {@return the sums of a matrix}
  ///
  /// @throws IllegalArgumentException when its rows differ in length or a count is negative
  static Margins of(double[][] counts) {
    double[] rows = new double[counts.length];
    double[] columns = new double[counts.length == 0 ? 0 : counts[0].length];
    double total = 0;
    for (int row = 0; row < counts.length; row++) {
      if (counts[row].length != columns.length) {
        throw new IllegalArgumentException(
            "row %d has %d columns, the first has %d".formatted(row, counts[row].length, columns.length));
      }
      for (int column = 0; column < columns.length; column++) {
        double count = counts[row][column];
        if (!(count >= 0)) {
          throw new IllegalArgumentException("row %d, column %d: expected a count, found %s".formatted(row, column, count));
        }
        rows[row] += count;
        columns[column] += count;
        total += count;
      }
    }
    return new Margins(rows, columns, total);
  }

  /// {@return what a cell would hold if rows and columns were independent; undefined when all is empty}
  Measure expected(int row, int column) {
    return total == 0 ? Measure.undefined(Reason.EMPTY_SET) : Measure.of(rows[row] * columns[column] / total);
  }
}
