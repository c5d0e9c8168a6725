package org.patentbeacon.analysis.life;

import java.util.Arrays;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Quantiles;

/// L3 审查周期 of a cohort: from filing to grant.
///
/// @param granted how many are granted
/// @param pending how many may still be
/// @param sharePending their part of both
/// @param days the spread in days
/// @param months the spread in months of 30.4375 days
public record Pendency(int granted, int pending, Measure sharePending, Spread days, Spread months) {
  /// The days of a month in the mean of four years.
  public static final double DAYS_OF_A_MONTH = 30.4375;

  /// Where the middle and the edges of a sample lie.
  ///
  /// @param mean the mean
  /// @param p25 a quarter is shorter
  /// @param median half is shorter
  /// @param p75 three quarters are shorter
  /// @param p90 nine tenths are shorter
  public record Spread(Measure mean, Measure p25, Measure median, Measure p75, Measure p90) {
    static Spread of(double[] durations) {
      Quantiles quantiles = Quantiles.of(durations);
      return new Spread(quantiles.mean(), quantiles.at(0.25), quantiles.median(), quantiles.at(0.75), quantiles.at(0.9));
    }
  }

  /// {@return the pendency of a cohort}
  ///
  /// @param days from filing to grant, for each that is granted
  /// @param pending how many may still be granted
  public static Pendency of(long[] days, int pending) {
    double[] durations = Arrays.stream(days).asDoubleStream().toArray();
    return new Pendency(days.length, pending, Measure.ratio(pending, days.length + pending), Spread.of(durations),
        Spread.of(Arrays.stream(durations).map(one -> one / DAYS_OF_A_MONTH).toArray()));
  }

  /// {@return whether the spread understates, because the slow ones are still pending}
  public boolean understated() {
    return pending > 0;
  }
}
