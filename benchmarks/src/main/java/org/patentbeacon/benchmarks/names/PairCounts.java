package org.patentbeacon.benchmarks.names;

import java.util.Locale;

/// How many pairs were brought together rightly and wrongly, and how many were not.
final class PairCounts {
  private int right;
  private int wrong;
  private int missed;

  void count(boolean same, boolean together) {
    if (together) {
      if (same) {
        right++;
      } else {
        wrong++;
      }
    } else if (same) {
      missed++;
    }
  }

  /// The share of pairs brought together that are the same; 1 when there are none.
  double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  /// The share of same pairs that were brought together.
  double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  double f1() {
    return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
  }

  int wrong() {
    return wrong;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "precision %.3f  recall %.3f  F1 %.3f  (%d right, %d wrong, %d missed)", precision(),
        recall(), f1(), right, wrong, missed);
  }
}
