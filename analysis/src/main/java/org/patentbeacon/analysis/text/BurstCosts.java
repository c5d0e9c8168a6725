package org.patentbeacon.analysis.text;

/// What a burst costs, after Kleinberg (2003).
///
/// @param scale how many times as frequent as usual a term is in a burst
/// @param gamma the price of entering a burst, in units of ln n for n batches
public record BurstCosts(double scale, double gamma) {
  /// Twice as frequent, at the full price.
  public static final BurstCosts USUAL = new BurstCosts(2, 1);
}
