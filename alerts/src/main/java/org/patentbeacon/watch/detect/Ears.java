package org.patentbeacon.watch.detect;

import java.util.stream.DoubleStream;

/// EARS, the early aberration reporting of the CDC: the mean of seven periods and its standard deviation.
///
/// It forgets that seven counts tell a mean and a deviation badly: on Poisson counts it alarms far more often than its level
/// says. It is here because many know it.
///
/// @param method which of the three
/// @param alpha the level: 0.001 for C1 and C2, 0.025 for C3
public record Ears(Method method, double alpha) implements Detector {
  private static final int BASELINE = 7;
  private static final int LAG = 2;

  /// The three methods.
  public enum Method {
    /// The seven periods before.
    C1,
    /// The same, two periods earlier, so that a rise that began already does not hide itself.
    C2,
    /// As C2, with what the two periods before exceeded.
    C3
  }

  /// {@return the method with its usual level}
  ///
  /// @param method the method
  public static Ears of(Method method) {
    return new Ears(method, method == Method.C3 ? 0.025 : 0.001);
  }

  /// Mean and standard deviation (`n - 1`) of a baseline.
  private record Baseline(double mean, double deviation) {
    /// Of the seven periods that end a number of periods before another.
    static Baseline before(double[] counts, int period, int lag) {
      double[] seven = new double[BASELINE];
      System.arraycopy(counts, period - lag - BASELINE, seven, 0, BASELINE);
      double mean = DoubleStream.of(seven).sum() / BASELINE;
      double squares = DoubleStream.of(seven).map(count -> (count - mean) * (count - mean)).sum();
      return new Baseline(mean, Math.sqrt(squares / (BASELINE - 1)));
    }

    /// By how much more than one deviation a count exceeds the mean, in deviations.
    double excess(double count) {
      return count <= mean ? 0 : Math.max(0, (count - mean) / deviation - 1);
    }
  }

  /// How many past periods it needs.
  int needed() {
    return switch (method) {
      case C1 -> BASELINE;
      case C2 -> BASELINE + LAG;
      case C3 -> BASELINE + 2 * LAG;
    };
  }

  /// The mean of the baseline of the last period.
  double mean(CountSeries series) {
    return Baseline.before(series.values(), series.size() - 1, method == Method.C1 ? 0 : LAG).mean;
  }

  @Override
  public Signal judge(CountSeries series) {
    double[] counts = series.values();
    int period = counts.length - 1;
    return period < needed() ? Signal.tooShort(series.last()) : Signal.of(series.last(), limit(counts, period));
  }

  private double limit(double[] counts, int period) {
    double z = Normal.upper(alpha);
    Baseline now = Baseline.before(counts, period, method == Method.C1 ? 0 : LAG);
    if (method != Method.C3 || now.deviation == 0) {
      return now.mean + z * now.deviation;
    }
    double excess = 0;
    for (int i = period - LAG; i < period; i++) {
      excess += Baseline.before(counts, i, LAG).excess(counts[i]);
    }
    return Math.max(0, now.mean + now.deviation * (z - excess));
  }
}
