package org.patentbeacon.watch.detect;

import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// What a detector says about a period.
///
/// @param statistic what is compared: the count, or the sum or average a detector keeps
/// @param limit above what the period stands out; without a value when the series is too short
public record Signal(double statistic, Measure limit) {

  /// {@return whether the period stands out}
  public boolean alarm() {
    return limit.ok() && statistic > limit.orThrow();
  }

  static Signal of(double statistic, double limit) {
    return new Signal(statistic, Measure.of(limit));
  }

  static Signal tooShort(double statistic) {
    return new Signal(statistic, Measure.undefined(Reason.WINDOW_SHORT));
  }
}
