package org.patentbeacon.watch.detect;

import java.util.Arrays;
import java.util.Optional;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// Farrington's method: the same season of past years gives a model of the counts, with a trend where it is sure enough, and
/// the model a threshold (Farrington et al. 1996, as in the R package surveillance).
///
/// @param reference which past periods are the model's
/// @param alpha the level of the threshold, of both sides together
/// @param power in which power counts are nearly symmetric
/// @param reweighted whether past outbreaks weigh less
public record FarringtonDetector(Reference reference, double alpha, Power power, boolean reweighted)
    implements Detector {
  private static final double TREND_LEVEL = 0.05;
  private static final int YEARS_FOR_TREND = 3;
  private static final int RECENT = 4;
  private static final int RECENT_COUNTS = 5;

  /// Which past periods are compared.
  ///
  /// @param years how many years back
  /// @param halfWindow how many periods before and after the same period of a year
  /// @param periodsPerYear how many periods a year has
  public record Reference(int years, int halfWindow, int periodsPerYear) {
    /// The periods as seen from the present one, the oldest first.
    double[] times() {
      double[] times = new double[years * (2 * halfWindow + 1)];
      int next = 0;
      for (int year = years; year >= 1; year--) {
        for (int offset = -halfWindow; offset <= halfWindow; offset++) {
          times[next++] = offset - year * periodsPerYear;
        }
      }
      return times;
    }

    int needed() {
      return years * periodsPerYear + halfWindow;
    }
  }

  /// {@return the count and its threshold; the threshold is not assessed when the last four periods have fewer than five
  /// counts together, which is Farrington's own rule}
  ///
  /// @param series the series, the period to be judged last
  @Override
  public Signal judge(CountSeries series) {
    Optional<FarringtonThreshold> threshold = threshold(series);
    if (threshold.isEmpty()) {
      return series.size() <= reference.needed() ? Signal.tooShort(series.last())
          : new Signal(series.last(), Measure.undefined(Reason.EMPTY_SET));
    }
    double upper = threshold.get().upper(alpha / 2);
    return hasFew(series) ? new Signal(series.last(), Measure.notAssessed(upper, Reason.TOO_FEW_POINTS))
        : Signal.of(series.last(), upper);
  }

  /// {@return the model's threshold for the last period; empty when the series is too short, or nothing was counted}
  ///
  /// @param series the series, the period to be judged last
  public Optional<FarringtonThreshold> threshold(CountSeries series) {
    if (series.size() <= reference.needed()) {
      return Optional.empty();
    }
    double[] counts = series.values();
    double[] times = reference.times();
    double[] past = Arrays.stream(times).map(time -> counts[counts.length - 1 + (int) time]).toArray();
    return Arrays.stream(past).sum() == 0 ? Optional.empty() : Optional.of(threshold(model(times, past)));
  }

  /// Whether the last four periods have fewer than five counts together.
  static boolean hasFew(CountSeries series) {
    return series.lastOf(RECENT).total() < RECENT_COUNTS;
  }

  private QuasiPoisson model(double[] times, double[] past) {
    QuasiPoisson rising = weighed(QuasiPoisson.of(times, past));
    boolean sensible = rising.predicted() <= Arrays.stream(past).max().orElse(0);
    return reference.years >= YEARS_FOR_TREND && rising.hasTrend(TREND_LEVEL) && sensible
        ? rising : weighed(QuasiPoisson.level(past));
  }

  private QuasiPoisson weighed(QuasiPoisson model) {
    return reweighted ? model.reweighted() : model;
  }

  private FarringtonThreshold threshold(QuasiPoisson model) {
    return new FarringtonThreshold(model.predicted(), model.predictedError(), model.dispersion(), power);
  }
}
