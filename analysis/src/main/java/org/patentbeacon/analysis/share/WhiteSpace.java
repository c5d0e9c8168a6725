package org.patentbeacon.analysis.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// X3 技术空白点: a cell of a cross table, and whether it is emptier than chance explains.
///
/// @param row the place of its row
/// @param column the place of its column
/// @param observed what it holds
/// @param expected what it would hold if rows and columns were independent
/// @param residual Pearson residual
/// @param tail how often a Poisson variable of the expected mean is as small, P(X ≤ observed)
/// @param adjusted the tail after Benjamini and Hochberg (1995) over all cells
/// @param verdict what it is worth
public record WhiteSpace(int row, int column, double observed, Measure expected, Measure residual, Measure tail, Measure adjusted,
    WhiteSpaceVerdict verdict) {
  private static final double EXPECTED = 5;
  private static final double RESIDUAL = -2;
  private static final double FALSE_DISCOVERIES = 0.05;

  /// {@return all cells, row by row}
  ///
  /// @param counts the counts, row by row, incomplete years left out
  /// @throws IllegalArgumentException when rows differ in length or a count is negative
  public static List<WhiteSpace> of(double[][] counts) {
    List<CrossTable.Cell> cells = CrossTable.of(counts).cells();
    double[] tails = cells.stream().mapToDouble(WhiteSpace::tail).toArray();
    double[] adjusted = benjaminiHochberg(tails);
    List<WhiteSpace> spaces = new ArrayList<>();
    for (int i = 0; i < tails.length; i++) {
      spaces.add(of(cells.get(i), tails[i], adjusted[i]));
    }
    return List.copyOf(spaces);
  }

  private static double tail(CrossTable.Cell cell) {
    double expected = cell.expected().ok() ? cell.expected().orThrow() : 0;
    return expected == 0 ? 1 : new PoissonDistribution(expected).cumulativeProbability((int) Math.floor(cell.count()));
  }

  private static WhiteSpace of(CrossTable.Cell cell, double tail, double adjusted) {
    Measure none = Measure.undefined(Reason.EMPTY_SET);
    boolean known = cell.expected().ok();
    return new WhiteSpace(cell.row(), cell.column(), cell.count(), cell.expected(), cell.residual(), known ? Measure.of(tail) : none,
        known ? Measure.of(adjusted) : none, verdict(cell, adjusted));
  }

  private static WhiteSpaceVerdict verdict(CrossTable.Cell cell, double adjusted) {
    if (!cell.expected().ok() || cell.expected().orThrow() < 1) {
      return WhiteSpaceVerdict.TOO_FEW_EXPECTED;
    }
    return cell.expected().orThrow() >= EXPECTED && cell.residual().orThrow() <= RESIDUAL && adjusted <= FALSE_DISCOVERIES
        ? WhiteSpaceVerdict.CANDIDATE : WhiteSpaceVerdict.ORDINARY;
  }

  /// From the largest down, the smallest of p·m/rank so far.
  static double[] benjaminiHochberg(double... tails) {
    List<Integer> descending = IntStream.range(0, tails.length).boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> tails[i]).reversed()).toList();
    double[] adjusted = new double[tails.length];
    double smallest = 1;
    for (int place = 0; place < tails.length; place++) {
      int cell = descending.get(place);
      smallest = Math.min(smallest, tails[cell] * tails.length / (tails.length - place));
      adjusted[cell] = smallest;
    }
    return adjusted;
  }
}
