package org.patentbeacon.analysis.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// X1 降维可信度: are neighbours on the map neighbours in truth? After Venna and Kaski (2001),
/// T = 1 − 2/(nk(2n − 3k − 1))·ΣᵢΣⱼ (r(i, j) − k) over those j that are among the k nearest on the map and not in truth.
public final class Trustworthiness {
  private Trustworthiness() {}

  /// {@return how far the neighbours on a map may be trusted, 1 for all; undefined when fewer than 2k points}
  ///
  /// @param truth the points in all dimensions
  /// @param map the points on the map
  /// @param k how many neighbours
  /// @throws IllegalArgumentException when both differ in number
  public static Measure of(double[][] truth, double[][] map, int k) {
    int n = truth.length;
    if (n != map.length) {
      throw new IllegalArgumentException("%d points, %d on the map".formatted(n, map.length));
    }
    if (k < 1 || 2 * k > n) {
      return Measure.undefined(Reason.TOO_FEW_POINTS);
    }
    long intruders = IntStream.range(0, n).mapToLong(i -> intruders(truth, map, i, k)).sum();
    return Measure.of(1 - 2.0 * intruders / ((double) n * k * (2.0 * n - 3.0 * k - 1)));
  }

  private static long intruders(double[][] truth, double[][] map, int i, int k) {
    int[] inTruth = byDistance(truth, i);
    int[] rank = new int[inTruth.length + 1];
    for (int place = 0; place < inTruth.length; place++) {
      rank[inTruth[place]] = place + 1;
    }
    return Arrays.stream(byDistance(map, i), 0, k).mapToLong(j -> Math.max(0, rank[j] - k)).sum();
  }

  /// The other points, nearest first, on equal distance the earlier.
  private static int[] byDistance(double[][] points, int i) {
    double[] distances = Arrays.stream(points).mapToDouble(point -> squared(point, points[i])).toArray();
    return IntStream.range(0, points.length).filter(j -> j != i).boxed()
        .sorted(Comparator.comparingDouble(j -> distances[j])).mapToInt(Integer::intValue).toArray();
  }

  private static double squared(double[] a, double[] b) {
    double sum = 0;
    for (int x = 0; x < a.length; x++) {
      sum += (a[x] - b[x]) * (a[x] - b[x]);
    }
    return sum;
  }
}
