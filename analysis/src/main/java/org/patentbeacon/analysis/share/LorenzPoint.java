package org.patentbeacon.analysis.share;

import java.util.ArrayList;
import java.util.List;

/// A point of the Lorenz curve: the smallest holders, and what they hold together.
///
/// @param holders the part of the holders, 0 to 1
/// @param holdings the part of the holdings, 0 to 1
public record LorenzPoint(double holders, double holdings) {

  /// {@return the curve from (0, 0) to (1, 1), one point for each holder; empty when nobody holds anything}
  ///
  /// @param holdings what each holds, in any order
  /// @throws IllegalArgumentException when a holding is negative
  public static List<LorenzPoint> curve(double... holdings) {
    double[] x = Concentration.ascending(holdings);
    List<LorenzPoint> curve = new ArrayList<>();
    double[] sums = new double[x.length + 1];
    for (int i = 0; i < x.length; i++) {
      sums[i + 1] = sums[i] + x[i];
    }
    for (int i = 0; x.length > 0 && i <= x.length; i++) {
      curve.add(new LorenzPoint((double) i / x.length, sums[i] / sums[x.length]));
    }
    return List.copyOf(curve);
  }
}
