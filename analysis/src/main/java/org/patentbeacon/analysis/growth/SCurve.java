package org.patentbeacon.analysis.growth;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// T6 技术成熟度 (S 曲线): how much of the expected total has been filed. A fit that does not tell the level is not shown
/// at all, however well it follows the points.
///
/// @param fit the curve over t = 0, 1, …; absent when it is undefined
/// @param duration periods from 10 % to 90 % of the level
/// @param saturation the last value over the level
/// @param inflection the period of the inflection, counted from 0
/// @param stage the stage; absent when undefined
public record SCurve(@Nullable Logistic fit, Measure duration, Measure saturation, Measure inflection, @Nullable SCurveStage stage) {
  private static final int FEWEST = 8;
  private static final double[] LEVELS = {1.05, 1.5, 2, 5, 10};

  /// {@return the curve of a cumulative series}
  ///
  /// @param cumulative units up to each year, in time order, incomplete years left out
  public static SCurve of(double... cumulative) {
    if (cumulative.length < FEWEST) {
      return undefined(Reason.TOO_FEW_POINTS);
    }
    if (cumulative[cumulative.length - 1] <= 0) {
      return undefined(Reason.EMPTY_SET);
    }
    return best(cumulative).filter(fit -> identified(fit, cumulative))
        .map(fit -> of(fit, cumulative[cumulative.length - 1])).orElseGet(() -> undefined(Reason.NOT_IDENTIFIED));
  }

  private static SCurve of(Logistic fit, double last) {
    double saturation = last / fit.k();
    return new SCurve(fit, Measure.of(fit.duration()), Measure.of(saturation), Measure.of(fit.tm()), SCurveStage.of(saturation));
  }

  private static SCurve undefined(Reason reason) {
    Measure none = Measure.undefined(reason);
    return new SCurve(null, none, none, none, null);
  }

  private static Optional<Logistic> best(double[] y) {
    double[] t = IntStream.range(0, y.length).mapToDouble(i -> i).toArray();
    return DoubleStream.of(LEVELS).map(level -> level * y[y.length - 1]).mapToObj(level -> start(y, level))
        .flatMap(Optional::stream).map(start -> Logistic.fit(t, y, start)).flatMap(Optional::stream)
        .filter(fit -> fit.k() > 0 && fit.s() > 0)
        .min(Comparator.comparingDouble(Logistic::rss));
  }

  /// Inflection and scale by the straight line through ln(y/(K − y)) = (t − m)/s.
  private static Optional<double[]> start(double[] y, double level) {
    int[] seen = IntStream.range(0, y.length).filter(i -> y[i] > 0).toArray();
    double meanT = IntStream.of(seen).average().orElseThrow();
    double meanX = IntStream.of(seen).mapToDouble(i -> Math.log(y[i] / (level - y[i]))).average().orElseThrow();
    double squares = 0;
    double products = 0;
    for (int i : seen) {
      squares += (i - meanT) * (i - meanT);
      products += (i - meanT) * (Math.log(y[i] / (level - y[i])) - meanX);
    }
    double slope = products / squares;
    return slope > 0 ? Optional.of(new double[] {level, meanT - meanX / slope, 1 / slope}) : Optional.empty();
  }

  private static boolean identified(Logistic fit, double[] y) {
    int last = y.length - 1;
    return fit.tm() <= last && fit.k() <= 10 * y[last] && fit.seK() / fit.k() <= 0.5 && peakSeen(y);
  }

  /// Whether the mean of three years' filings was ever larger than it is at the end.
  private static boolean peakSeen(double[] y) {
    double end = threeYears(y, y.length - 2);
    return IntStream.range(1, y.length - 2).anyMatch(i -> threeYears(y, i) > end);
  }

  private static double threeYears(double[] y, int centre) {
    return y[centre + 1] - (centre < 2 ? 0 : y[centre - 2]);
  }
}
