package org.patentbeacon.valuation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A family of a portfolio.
///
/// @param family which family
/// @param cohort its field and year of first publication
/// @param citations how often it is cited
/// @param living for each authority with a member in force or pending, how much that counts: 1, or less for pending ones
public record PortfolioFamily(String family, String cohort, double citations, Map<String, Double> living) {

  /// Copies the map, by authority.
  public PortfolioFamily {
    living = Collections.unmodifiableMap(new TreeMap<>(living));
  }
}
