package org.patentbeacon.analysis.measure;

import java.util.Arrays;

/// The place of each member within its cohort: the part below it, and half of the part equal to it, itself included.
public final class MidRanks {
  private MidRanks() {}

  /// {@return the mid-ranks, 0 to 1, in the order of the values}
  ///
  /// @param cohort the values of all members
  public static double[] of(double... cohort) {
    double[] sorted = cohort.clone();
    Arrays.sort(sorted);
    return Arrays.stream(cohort).map(value -> of(value, sorted)).toArray();
  }

  private static double of(double value, double[] sorted) {
    int below = firstAtLeast(sorted, value);
    int notAbove = firstAtLeast(sorted, Math.nextUp(value));
    return (below + (notAbove - below) / 2.0) / sorted.length;
  }

  private static int firstAtLeast(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
