package org.patentbeacon.watch.detect;

/// The power of a count by which Farrington's threshold makes its distribution nearly symmetric.
public enum Power {
  /// The count as it is.
  NONE(1),
  /// Its square root, which makes the variance even.
  ONE_HALF(1.0 / 2),
  /// Its power of two thirds, which takes the skewness away.
  TWO_THIRDS(2.0 / 3);

  private final double exponent;

  Power(double exponent) {
    this.exponent = exponent;
  }

  double of(double value) {
    return Math.pow(value, exponent);
  }

  double inverse(double value) {
    return value <= 0 ? 0 : Math.pow(value, 1 / exponent);
  }

  /// The standard deviation of the power of a count, by the delta method: `p·μ^(p-1)·√(μτ)`.
  double deviation(double mean, double tau) {
    return exponent * Math.pow(mean, exponent - 0.5) * Math.sqrt(tau);
  }
}
