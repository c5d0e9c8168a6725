package org.patentbeacon.analysis.measure;

import java.util.Arrays;

/// The quantiles of a sample, of type 7 after Hyndman and Fan (1996): linear between order statistics, at position
/// (n − 1)p. Spreadsheets, R and numpy take the same by default.
public final class Quantiles {
  private final double[] sorted;

  private Quantiles(double[] sorted) {
    this.sorted = sorted;
  }

  /// {@return the quantiles of a sample}
  ///
  /// @param values the sample, in any order
  public static Quantiles of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Quantiles(sorted);
  }

  /// {@return a quantile; undefined for an empty sample}
  ///
  /// @param p the part of the sample that lies below, 0 to 1
  /// @throws IllegalArgumentException when `p` is outside
  public Measure at(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("a quantile is asked for at 0 to 1, found " + p);
    }
    if (sorted.length == 0) {
      return Measure.undefined(Reason.EMPTY_SET);
    }
    double position = (sorted.length - 1) * p;
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return Measure.of(sorted[below] + (position - below) * (sorted[above] - sorted[below]));
  }

  /// {@return the middle of the sample}
  public Measure median() {
    return at(0.5);
  }

  /// {@return the mean; undefined for an empty sample}
  public Measure mean() {
    return sorted.length == 0 ? Measure.undefined(Reason.EMPTY_SET) : Measure.of(Arrays.stream(sorted).sum() / sorted.length);
  }
}
