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
    return curve(Integer.MAX_VALUE, holdings);
  }

  /// {@return some points of the curve at equal distances, both ends among them; empty when nobody holds anything}
  ///
  /// @param most how many points at most, 2 or more
  /// @param holdings what each holds, in any order
  /// @throws IllegalArgumentException when a holding is negative
  public static List<LorenzPoint> curve(int most, double... holdings) {
    double[] x = Concentration.ascending(holdings);
    double[] sums = new double[x.length + 1];
    for (int i = 0; i < x.length; i++) {
      sums[i + 1] = sums[i] + x[i];
    }
    List<LorenzPoint> curve = new ArrayList<>();
    int points = Math.min(most, x.length + 1);
    for (int place = 0; x.length > 0 && place < points; place++) {
      int holders = (int) ((long) place * x.length / (points - 1));
      curve.add(new LorenzPoint((double) holders / x.length, sums[holders] / sums[x.length]));
    }
    return List.copyOf(curve);
  }
}
