package org.patentbeacon.analysis.growth;

import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// T2 复合年增长率, (last/first)^(1/years) − 1.
public final class Cagr {
  private Cagr() {}

  /// {@return the growth a year; undefined from nothing or over no time}
  ///
  /// @param first the first value
  /// @param last the last value
  /// @param years the years between
  /// @throws IllegalArgumentException when a value is negative
  public static Measure of(double first, double last, int years) {
    if (first < 0 || last < 0) {
      throw new IllegalArgumentException("growth is between counts, found %s and %s".formatted(first, last));
    }
    if (years <= 0) {
      return Measure.undefined(Reason.WINDOW_SHORT);
    }
    return first == 0 ? Measure.undefined(Reason.ZERO_BASE) : Measure.of(Math.pow(last / first, 1.0 / years) - 1);
  }
}
