package org.patentbeacon.watch.detect;

/// The Poisson CUSUM: what a count exceeds a reference value by is summed up, never below zero, and a sum above a limit is
/// an alarm. Small rises that last are found sooner than by looking at single periods.
///
/// @param reference the value `k` that lies between the mean in control and the mean to be found
/// @param limit the limit `h`
public record Cusum(double reference, double limit) implements Detector {

  /// {@return the CUSUM that tells two means apart: `k = (μ₁ - μ₀) / (ln μ₁ - ln μ₀)` (Lucas 1985)}
  ///
  /// @param inControl the mean `μ₀` of quiet periods
  /// @param toFind the mean `μ₁` that is to be found
  /// @param limit the limit `h`
  /// @throws IllegalArgumentException when not 0 < `μ₀` < `μ₁`
  public static Cusum between(double inControl, double toFind, double limit) {
    if (!(inControl > 0 && toFind > inControl)) {
      throw new IllegalArgumentException("expected two rising means above 0, found " + inControl + " and " + toFind);
    }
    return new Cusum((toFind - inControl) / (Math.log(toFind) - Math.log(inControl)), limit);
  }

  /// {@return the sum after each period}
  ///
  /// @param series the series
  public double[] sums(CountSeries series) {
    double[] sums = series.values();
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum = Math.max(0, sum + sums[i] - reference);
      sums[i] = sum;
    }
    return sums;
  }

  @Override
  public Signal judge(CountSeries series) {
    return Signal.of(sums(series)[series.size() - 1], limit);
  }
}
