package org.patentbeacon.watch.detect;

/// Farrington's threshold: between which bounds a count lies when a model expects it, with the model's own error
/// (Farrington et al. 1996). `τ = φ + se²/μ`; `(μ^p ± z·sd)^(1/p)`, not below zero.
///
/// @param mean the count `μ` the model expects
/// @param error the standard error of `μ`
/// @param dispersion by what `φ` the counts vary more than Poisson counts
/// @param power the power `p` in which counts are nearly symmetric
public record FarringtonThreshold(double mean, double error, double dispersion, Power power) {

  /// {@return the lower bound}
  ///
  /// @param alpha the level of one side
  public double lower(double alpha) {
    return power.inverse(power.of(mean) - Normal.upper(alpha) * deviation());
  }

  /// {@return the upper bound}
  ///
  /// @param alpha the level of one side
  public double upper(double alpha) {
    return power.inverse(power.of(mean) + Normal.upper(alpha) * deviation());
  }

  /// {@return the probability of a count or more}
  ///
  /// @param count the count
  public double atLeast(double count) {
    return Normal.below((power.of(mean) - power.of(count)) / deviation());
  }

  /// {@return how far a count is on the way from what was expected to the upper bound; above 1 is an alarm}
  ///
  /// @param count the count
  /// @param alpha the level of one side
  public double score(double count, double alpha) {
    return (count - mean) / (upper(alpha) - mean);
  }

  private double deviation() {
    return power.deviation(mean, dispersion + error * error / mean);
  }
}
