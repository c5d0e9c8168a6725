package org.patentbeacon.analysis.growth;

import java.util.Arrays;
import org.hipparchus.special.Erf;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// T2 Mann–Kendall 趋势检验: does the series rise or fall more than chance would? Undefined for fewer than five points.
///
/// @param s rises less falls over all pairs of points
/// @param varS its variance without a trend, corrected for ties
/// @param z `s`, one nearer to zero, over its standard deviation; undefined when all values are equal
/// @param p how often chance gives as much, both ways, by the normal distribution
/// @param tauB Kendall's τ-b with time; undefined when all values are equal
/// @param senSlope the change a period
public record MannKendall(Measure s, Measure varS, Measure z, Measure p, Measure tauB, Measure senSlope) {
  private static final int FEWEST = 5;

  /// {@return the test of a series}
  ///
  /// @param values the values, in time order
  public static MannKendall of(double... values) {
    int n = values.length;
    if (n < FEWEST) {
      Measure none = Measure.undefined(Reason.TOO_FEW_POINTS);
      return new MannKendall(none, none, none, none, none, none);
    }
    int s = s(values);
    double variance = n * (n - 1.0) * (2 * n + 5);
    double tied = 0;
    for (int ties : ties(values)) {
      variance -= ties * (ties - 1.0) * (2 * ties + 5);
      tied += ties * (ties - 1.0) / 2;
    }
    variance /= 18;
    Measure z = Measure.ratio(s - Integer.signum(s), Math.sqrt(variance));
    Measure p = z.ok() ? Measure.of(Erf.erfc(Math.abs(z.orThrow()) / Math.sqrt(2))) : z;
    double pairs = n * (n - 1.0) / 2;
    return new MannKendall(Measure.of(s), Measure.of(variance), z, p,
        Measure.ratio(s, Math.sqrt(pairs * (pairs - tied))), SenSlope.of(values));
  }

  private static int s(double[] values) {
    int s = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        s += Double.compare(values[j] + 0.0, values[i] + 0.0);
      }
    }
    return s;
  }

  /// How many points share each value.
  private static int[] ties(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int[] ties = new int[sorted.length];
    int group = 0;
    for (int i = 0; i < sorted.length; i++) {
      group += i > 0 && sorted[i] != sorted[i - 1] ? 1 : 0;
      ties[group]++;
    }
    return ties;
  }
}
