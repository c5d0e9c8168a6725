package org.patentbeacon.analysis.quality;

import java.util.Arrays;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// Q1 突破性发明: cited within five years as often as the most cited hundredth of the cohort.
public final class Breakthrough {
  private static final int FEWEST = 100;

  private Breakthrough() {}

  /// {@return the citations from which on a member is a breakthrough, ties in; undefined for a cohort under a hundred}
  ///
  /// @param citations the five-year citations of each member of the cohort
  public static Measure threshold(int... citations) {
    if (citations.length < FEWEST) {
      return Measure.undefined(Reason.SMALL_POOL);
    }
    int[] sorted = citations.clone();
    Arrays.sort(sorted);
    return Measure.of(sorted[sorted.length - sorted.length / FEWEST]);
  }
}
