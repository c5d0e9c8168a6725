package org.patentbeacon.benchmarks.quality;

/// A system against the baseline on the same topics.
///
/// @param difference the mean of system minus baseline, topic by topic
/// @param better the number of topics on which the system does better
/// @param equal on which both do the same, but for rounding
/// @param worse on which the baseline does better
record Comparison(Bootstrap.Interval difference, int better, int equal, int worse) {
  private static final double ROUNDING = 1e-12;

  /// Compares topic by topic.
  ///
  /// @param system a value per topic
  /// @param baseline those of the baseline, of the same topics in the same order
  static Comparison of(double[] system, double[] baseline, Bootstrap bootstrap) {
    if (system.length != baseline.length) {
      throw new IllegalArgumentException("expected the same topics, found " + system.length + " and " + baseline.length);
    }
    double[] differences = new double[system.length];
    int better = 0;
    int worse = 0;
    for (int i = 0; i < system.length; i++) {
      differences[i] = system[i] - baseline[i];
      better += differences[i] > ROUNDING ? 1 : 0;
      worse += differences[i] < -ROUNDING ? 1 : 0;
    }
    return new Comparison(bootstrap.mean(differences), better, system.length - better - worse, worse);
  }
}
