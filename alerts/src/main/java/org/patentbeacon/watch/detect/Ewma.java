package org.patentbeacon.watch.detect;

/// The exponentially weighted moving average `z = λy + (1 - λ)z`: the nearer a period, the more it weighs.
///
/// @param lambda how much the present weighs, above 0 and at most 1
/// @param start the average before the first period
/// @param limit above what it is an alarm
public record Ewma(double lambda, double start, double limit) implements Detector {

  /// {@return the average after each period}
  ///
  /// @param series the series
  public double[] averages(CountSeries series) {
    double[] averages = series.values();
    double average = start;
    for (int i = 0; i < averages.length; i++) {
      average = lambda * averages[i] + (1 - lambda) * average;
      averages[i] = average;
    }
    return averages;
  }

  @Override
  public Signal judge(CountSeries series) {
    return Signal.of(averages(series)[series.size() - 1], limit);
  }
}
