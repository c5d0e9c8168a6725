package org.patentbeacon.analysis.growth;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// T2 泊松对数线性趋势: ln μ = a + b·t for t = 0, 1, …, by iteratively re-weighted least squares. Undefined for fewer than
/// five points, for nothing but zeros, and where the slope runs away because all counts lie in one period at the end.
///
/// @param intercept a
/// @param slope b
/// @param seSlope the standard error of b
/// @param growth the growth a period, e^b − 1
/// @param low the lower end of its 95 % interval
/// @param high the upper end
public record PoissonTrend(Measure intercept, Measure slope, Measure seSlope, Measure growth, Measure low, Measure high) {
  private static final int FEWEST = 5;
  private static final int ROUNDS = 100;
  private static final double NORMAL_95 = 1.96;

  /// {@return the trend of counts}
  ///
  /// @param counts the counts, in time order
  /// @throws IllegalArgumentException when one is negative
  public static PoissonTrend of(double... counts) {
    if (Arrays.stream(counts).anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("a trend is of counts, found " + Arrays.toString(counts));
    }
    if (counts.length < FEWEST) {
      return undefined(Reason.TOO_FEW_POINTS);
    }
    if (Arrays.stream(counts).allMatch(count -> count == 0)) {
      return undefined(Reason.EMPTY_SET);
    }
    Line line = fit(counts);
    return line == null ? undefined(Reason.NOT_IDENTIFIED) : of(line);
  }

  private static PoissonTrend of(Line line) {
    double margin = NORMAL_95 * line.se;
    return new PoissonTrend(Measure.of(line.a), Measure.of(line.b), Measure.of(line.se), Measure.of(Math.expm1(line.b)),
        Measure.of(Math.expm1(line.b - margin)), Measure.of(Math.expm1(line.b + margin)));
  }

  private static PoissonTrend undefined(Reason reason) {
    Measure none = Measure.undefined(reason);
    return new PoissonTrend(none, none, none, none, none, none);
  }

  private static @Nullable Line fit(double[] counts) {
    Line line = new Line(Math.log(Arrays.stream(counts).average().orElseThrow()), 0, 0);
    for (int round = 0; round < ROUNDS; round++) {
      Line next = step(counts, line);
      if (!Double.isFinite(next.a) || !Double.isFinite(next.b) || !Double.isFinite(next.se)) {
        return null;
      }
      if (Math.abs(next.b - line.b) <= 1e-12 * (1 + Math.abs(next.b)) && Math.abs(next.a - line.a) <= 1e-12 * (1 + Math.abs(next.a))) {
        return next;
      }
      line = next;
    }
    return null;
  }

  /// The weighted straight line through the working values η + (y − μ)/μ with weights μ.
  private static Line step(double[] counts, Line line) {
    double weights = 0;
    double meanT = 0;
    double meanZ = 0;
    for (int t = 0; t < counts.length; t++) {
      double mu = line.mu(t);
      weights += mu;
      meanT += mu * t;
      meanZ += mu * line.working(t, counts[t]);
    }
    meanT /= weights;
    meanZ /= weights;
    double squares = 0;
    double products = 0;
    for (int t = 0; t < counts.length; t++) {
      squares += line.mu(t) * (t - meanT) * (t - meanT);
      products += line.mu(t) * (t - meanT) * (line.working(t, counts[t]) - meanZ);
    }
    double b = products / squares;
    return new Line(meanZ - b * meanT, b, 1 / Math.sqrt(squares));
  }

  private record Line(double a, double b, double se) {
    double mu(int t) {
      return Math.exp(a + b * t);
    }

    double working(int t, double count) {
      return a + b * t + (count - mu(t)) / mu(t);
    }
  }
}
