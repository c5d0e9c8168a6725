package org.patentbeacon.analysis.text;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// X1 降维可信度: are neighbours on the map neighbours in truth? After Venna and Kaski (2001),
/// T = 1 − 2/(nk(2n − 3k − 1))·ΣᵢΣⱼ (r(i, j) − k) over those j that are among the k nearest on the map and not in truth.
public final class Trustworthiness {
  private Trustworthiness() {}

  /// {@return how far the neighbours on a map may be trusted, 1 for all; undefined for 2k points or fewer}
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
    if (k < 1 || 2 * k >= n) {
      return Measure.undefined(Reason.TOO_FEW_POINTS);
    }
    long intruders = IntStream.range(0, n).parallel().mapToLong(i -> intruders(truth, map, i, k)).sum();
    return Measure.of(1 - 2.0 * intruders / ((double) n * k * (2.0 * n - 3.0 * k - 1)));
  }

  private static long intruders(double[][] truth, double[][] map, int i, int k) {
    double[] distances = distances(truth, i);
    return Arrays.stream(nearest(distances(map, i), k)).mapToLong(j -> Math.max(0, rank(distances, j) - k)).sum();
  }

  /// How far the points are from one of them, which itself is farthest of all.
  private static double[] distances(double[][] points, int i) {
    double[] distances = Arrays.stream(points).mapToDouble(point -> squared(point, points[i])).toArray();
    distances[i] = Double.POSITIVE_INFINITY;
    return distances;
  }

  /// The nearest, on equal distance the earlier.
  private static int[] nearest(double[] distances, int k) {
    int[] nearest = new int[k];
    int found = 0;
    for (int j = 0; j < distances.length; j++) {
      int place = found;
      while (place > 0 && distances[j] < distances[nearest[place - 1]]) {
        place--;
      }
      if (place < k) {
        System.arraycopy(nearest, place, nearest, place + 1, Math.min(found, k - 1) - place);
        nearest[place] = j;
        found = Math.min(found + 1, k);
      }
    }
    return nearest;
  }

  private static int rank(double[] distances, int j) {
    int rank = 1;
    for (int x = 0; x < distances.length; x++) {
      rank += distances[x] < distances[j] || (distances[x] == distances[j] && x < j) ? 1 : 0;
    }
    return rank;
  }

  private static double squared(double[] a, double[] b) {
    double sum = 0;
    for (int x = 0; x < a.length; x++) {
      sum += (a[x] - b[x]) * (a[x] - b[x]);
    }
    return sum;
  }
}
