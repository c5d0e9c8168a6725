package org.patentbeacon.analysis.growth;

import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Quantiles;
import org.patentbeacon.analysis.measure.Reason;

/// T2 Sen 斜率: the median of the slopes between all pairs of points. P. K. Sen (1968).
public final class SenSlope {
  private SenSlope() {}

  /// {@return the change a period; undefined for fewer than two points}
  ///
  /// @param values the values, in time order
  public static Measure of(double... values) {
    int n = values.length;
    if (n < 2) {
      return Measure.undefined(Reason.TOO_FEW_POINTS);
    }
    double[] slopes = new double[n * (n - 1) / 2];
    int at = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[at++] = (values[j] - values[i]) / (j - i);
      }
    }
    return Quantiles.of(slopes).median();
  }
}
