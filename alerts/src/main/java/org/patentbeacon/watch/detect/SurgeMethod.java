package org.patentbeacon.watch.detect;

import java.util.Optional;

/// How a series is judged.
///
/// @param detector by which detector
/// @param twoSided whether a fall stands out too
/// @param tuning how detectors other than the default are tuned
/// @param seed what makes chances that are played out repeatable
public record SurgeMethod(SurgeDetector detector, boolean twoSided, Tuning tuning, long seed) {
  private static final double ALPHA = 0.001;
  private static final double TO_FIND = 2;
  private static final int WINDOWS = 4;
  private static final int PLAYS = 999;
  private static final double JEFFREYS = 0.5;

  /// How detectors are tuned.
  ///
  /// @param season which past periods Farrington's model compares
  /// @param lambda how much the present weighs in an EWMA
  /// @param width how many standard deviations an EWMA may be above the mean
  /// @param limit the limit of the sum of a CUSUM that is to find a doubling
  public record Tuning(FarringtonDetector.Reference season, double lambda, double width, double limit) {}

  /// {@return the default, for rises alone}
  public static SurgeMethod negativeBinomial() {
    return new SurgeMethod(SurgeDetector.NEGBIN, false, tuning(Period.MONTH), 0);
  }

  /// {@return the usual tuning: three years of seasons with a month, or three weeks, before and after; λ 0.2, three standard deviations;
  /// a limit of 6, with which a CUSUM of Poisson counts alarms by chance once in some 400 periods}
  ///
  /// @param period how long the periods are
  public static Tuning tuning(Period period) {
    return new Tuning(period == Period.MONTH ? new FarringtonDetector.Reference(3, 1, 12) : new FarringtonDetector.Reference(3, 3, 52),
        0.2, 3, 6);
  }

  /// {@return this method with another seed}
  ///
  /// @param value the seed
  public SurgeMethod with(long value) {
    return new SurgeMethod(detector, twoSided, tuning, value);
  }

  /// {@return how many past periods it needs}
  ///
  /// @param history the least that the rule asks for, as far as the detector leaves that open
  public int needed(int history) {
    return switch (detector) {
      case NEGBIN, CUSUM, EWMA, SCAN -> Math.max(1, history);
      case EARS_C1, EARS_C2, EARS_C3 -> ears().needed();
      case FARRINGTON -> tuning.season.needed();
    };
  }

  /// {@return how many past periods it looks at}
  ///
  /// @param baseline how many the rule asks for, as far as the detector leaves that open
  public int window(int baseline) {
    return switch (detector) {
      case NEGBIN, CUSUM, EWMA, SCAN -> baseline;
      case EARS_C1, EARS_C2, EARS_C3, FARRINGTON -> needed(baseline);
    };
  }

  /// What a detector says of a period.
  sealed interface Reading {
    /// {@return what was expected}
    double expected();

    /// How improbable it is.
    record Chance(NegativeBinomial.Prediction prediction) implements Reading {
      @Override
      public double expected() {
        return prediction.expected();
      }
    }

    /// Whether it passes a limit.
    record Limit(double expected, Signal signal) implements Reading {}
  }

  /// What the detector says of the last period of a series that is long enough; empty when it cannot say anything.
  Optional<Reading> read(CountSeries series) {
    return switch (detector) {
      case NEGBIN -> chance(twoSided ? NegativeBinomial.predictEitherWay(series) : NegativeBinomial.predict(series));
      case EARS_C1, EARS_C2, EARS_C3 -> Optional.of(new Reading.Limit(ears().mean(series), ears().judge(series)));
      case FARRINGTON -> new FarringtonDetector(tuning.season, ALPHA, Power.TWO_THIRDS, true).threshold(series)
          .flatMap(threshold -> chance(farrington(threshold, series)));
      case CUSUM -> Optional.of(new Reading.Limit(mean(series),
          Cusum.between(mean(series), TO_FIND * mean(series), tuning.limit).judge(series)));
      case EWMA -> Optional.of(new Reading.Limit(mean(series), ewma(series).judge(series)));
      case SCAN -> chance(new NegativeBinomial.Prediction(NegativeBinomial.predict(series).expected(),
          new TemporalScan(Math.max(1, (series.size() - 1) / WINDOWS), PLAYS, seed, ALPHA).p(series)));
    };
  }

  private static Optional<Reading> chance(NegativeBinomial.Prediction prediction) {
    return Optional.of(new Reading.Chance(prediction));
  }

  private Ears ears() {
    return Ears.of(switch (detector) {
      case EARS_C2 -> Ears.Method.C2;
      case EARS_C3 -> Ears.Method.C3;
      default -> Ears.Method.C1;
    });
  }

  /// Farrington's own rule: with fewer than five counts in four periods nothing stands out.
  private NegativeBinomial.Prediction farrington(FarringtonThreshold threshold, CountSeries series) {
    double more = threshold.atLeast(series.last());
    double p = twoSided ? Math.min(1, 2 * Math.min(more, 1 - more)) : more;
    return new NegativeBinomial.Prediction(threshold.mean(), FarringtonDetector.hasFew(series) && !twoSided ? 1 : p);
  }

  /// The mean of the past, above zero even where nothing was counted.
  private static double mean(CountSeries series) {
    CountSeries past = series.past();
    return (past.total() + JEFFREYS) / past.totalExposure();
  }

  private Ewma ewma(CountSeries series) {
    double mean = mean(series);
    double deviation = Math.sqrt(mean * tuning.lambda / (2 - tuning.lambda));
    return new Ewma(tuning.lambda, mean, mean + tuning.width * deviation);
  }
}
