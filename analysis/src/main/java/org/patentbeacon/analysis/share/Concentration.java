package org.patentbeacon.analysis.share;

import java.util.Arrays;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// C1 集中度: do a few hold the field?
///
/// CRn are the percents of the n largest; where there are fewer holders it is 100, not assessed by [Reason#SMALL_POOL].
///
/// @param holders holders of more than nothing
/// @param cr1 the percent of the largest
/// @param cr3 the percent of the three largest
/// @param cr4 the percent of the four largest
/// @param cr10 the percent of the ten largest
/// @param hhi Herfindahl–Hirschman index, 10 000·Σs²
/// @param hhiNorm the same from 0 to 1 whatever the number of holders, (Σs² − 1/n)/(1 − 1/n); undefined for one holder
/// @param effectiveNumber so many equal holders would be as concentrated, 1/Σs²
/// @param gini Gini coefficient of inequality
/// @param entropy −Σ s·ln s
/// @param evenness entropy over ln n; undefined for one holder
public record Concentration(int holders, Measure cr1, Measure cr3, Measure cr4, Measure cr10, Measure hhi, Measure hhiNorm,
    Measure effectiveNumber, Measure gini, Measure entropy, Measure evenness) {

  /// {@return the concentration of holdings}
  ///
  /// @param holdings what each holds, in any order; who holds nothing is no holder
  /// @throws IllegalArgumentException when a holding is negative
  public static Concentration of(double... holdings) {
    double[] x = ascending(holdings);
    int n = x.length;
    if (n == 0) {
      Measure none = Measure.undefined(Reason.EMPTY_SET);
      return new Concentration(0, none, none, none, none, none, none, none, none, none, none);
    }
    double total = Arrays.stream(x).sum();
    double squares = Arrays.stream(x).map(one -> one / total * (one / total)).sum();
    double entropy = -Arrays.stream(x).map(one -> one / total * Math.log(one / total)).sum();
    return new Concentration(n, ratio(x, 1), ratio(x, 3), ratio(x, 4), ratio(x, 10), Measure.of(10_000 * squares),
        Measure.ratio(squares - 1.0 / n, 1 - 1.0 / n), Measure.of(1 / squares), Measure.of(gini(x, total)), Measure.of(entropy + 0.0),
        Measure.ratio(entropy, Math.log(n)));
  }

  /// The holdings above nothing, ascending.
  static double[] ascending(double[] holdings) {
    if (Arrays.stream(holdings).anyMatch(one -> !(one >= 0))) {
      throw new IllegalArgumentException("holdings are not negative, found " + Arrays.toString(holdings));
    }
    return Arrays.stream(holdings).filter(one -> one > 0).sorted().toArray();
  }

  private static Measure ratio(double[] x, int largest) {
    if (x.length < largest) {
      return Measure.notAssessed(100.0, Reason.SMALL_POOL);
    }
    return Measure.of(100 * Arrays.stream(x, x.length - largest, x.length).sum() / Arrays.stream(x).sum());
  }

  private static double gini(double[] x, double total) {
    int n = x.length;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += (2.0 * (i + 1) - n - 1) * x[i];
    }
    return sum / (n * total);
  }
}
