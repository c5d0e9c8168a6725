package org.patentbeacon.watch.detect;

import org.hipparchus.special.Beta;

/// The default: how probable a count is when the rate of the past goes on. The rate is not known but has a Gamma
/// distribution (Jeffreys prior, then the past), so the next count is negative binomial: with past counts `y` and
/// exposures `e`, `X ~ NegBin(size = Σy + ½, prob = Σe / (Σe + e_new))`.
///
/// A mean with standard deviations would forget that few past periods tell a rate badly, and cry wolf.
///
/// @param q below which probability a count stands out, when it is the only one looked at
public record NegativeBinomial(double q) implements Detector {
  private static final double JEFFREYS = 0.5;

  /// What was expected, and how improbable the count is.
  ///
  /// @param expected the rate of the past times the exposure of the period
  /// @param p the probability of the count or more
  public record Prediction(double expected, double p) {}

  /// {@return the prediction for the last period from those before}
  ///
  /// @param series the series, with a period at least before the last
  /// @throws IllegalArgumentException when there is no past
  public static Prediction predict(CountSeries series) {
    if (series.size() < 2) {
      throw new IllegalArgumentException("expected a past, found " + series.size() + " periods");
    }
    CountSeries past = series.past();
    double expected = past.total() * series.lastExposure() / past.totalExposure();
    return new Prediction(expected, atLeast(series.last(), past, series.lastExposure()));
  }

  /// {@return the prediction for the last period from those before, improbable on either side: twice the smaller tail}
  ///
  /// @param series the series, with a period at least before the last
  /// @throws IllegalArgumentException when there is no past
  public static Prediction predictEitherWay(CountSeries series) {
    Prediction more = predict(series);
    double less = 1 - atLeast(series.last() + 1, series.past(), series.lastExposure());
    return new Prediction(more.expected(), Math.min(1, 2 * Math.min(more.p(), less)));
  }

  /// The upper tail of the negative binomial as an incomplete beta function (Abramowitz and Stegun 26.5.24).
  private static double atLeast(int count, CountSeries past, double exposure) {
    double all = past.totalExposure() + exposure;
    return count == 0 ? 1 : Beta.regularizedBeta(exposure / all, count, past.total() + JEFFREYS);
  }

  /// {@return the count, and the largest one that does not stand out}
  ///
  /// @param series the series, the period to be judged last
  @Override
  public Signal judge(CountSeries series) {
    if (series.size() < 2) {
      return Signal.tooShort(series.last());
    }
    CountSeries past = series.past();
    double exposure = series.lastExposure();
    int beyond = 1;
    while (atLeast(beyond, past, exposure) > q) {
      beyond *= 2;
    }
    int within = beyond / 2;
    while (beyond - within > 1) {
      int middle = (within + beyond) >>> 1;
      if (atLeast(middle, past, exposure) > q) {
        within = middle;
      } else {
        beyond = middle;
      }
    }
    return Signal.of(series.last(), within);
  }
}
