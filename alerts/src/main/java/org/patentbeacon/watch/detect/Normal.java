package org.patentbeacon.watch.detect;

import org.hipparchus.distribution.continuous.NormalDistribution;

/// The standard normal distribution.
final class Normal {
  private static final NormalDistribution STANDARD = new NormalDistribution();

  private Normal() {}

  /// The value that is exceeded with a probability.
  static double upper(double probability) {
    return -STANDARD.inverseCumulativeProbability(probability);
  }

  static double density(double value) {
    return STANDARD.density(value);
  }

  static double below(double value) {
    return STANDARD.cumulativeProbability(value);
  }
}
