package org.patentbeacon.analysis.share;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// C2 相对技术优势 of a holder (row) in a field (column), against all holders of the matrix.
///
/// @param row the place of its row
/// @param column the place of its column
/// @param count what the holder has in the field
/// @param expected what it would have if it were like all
/// @param rta relative technological advantage, count over expected; undefined for an empty row or column
/// @param symmetric (RTA − 1)/(RTA + 1), −1 to 1
/// @param rpa relative patent advantage, 100·tanh(ln RTA), −100 to 100
/// @param small whether fewer than five are expected, so that chance alone may give as much
public record RelativeAdvantage(int row, int column, double count, Measure expected, Measure rta, Measure symmetric, Measure rpa,
    boolean small) {
  private static final double FEW = 5;

  /// {@return the advantages of all cells, row by row}
  ///
  /// @param counts what each holder has in each field, row by row
  /// @throws IllegalArgumentException when rows differ in length or a count is negative
  public static List<RelativeAdvantage> of(double[][] counts) {
    Margins margins = Margins.of(counts);
    List<RelativeAdvantage> cells = new ArrayList<>();
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < margins.columns().length; column++) {
        double product = margins.rows()[row] * margins.columns()[column];
        Measure expected = margins.expected(row, column);
        double rta = product == 0 ? 0 : counts[row][column] * margins.total() / product;
        Measure none = Measure.undefined(margins.total() == 0 ? Reason.EMPTY_SET : Reason.ZERO_DENOMINATOR);
        cells.add(new RelativeAdvantage(row, column, counts[row][column], expected, product == 0 ? none : Measure.of(rta),
            product == 0 ? none : Measure.of((rta - 1) / (rta + 1)),
            product == 0 ? none : Measure.of(100 * (rta * rta - 1) / (rta * rta + 1)), !expected.ok() || expected.orThrow() < FEW));
      }
    }
    return List.copyOf(cells);
  }
}
