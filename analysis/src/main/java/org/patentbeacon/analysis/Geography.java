package org.patentbeacon.analysis;

import org.patentbeacon.analysis.entry.FirstFilings;
import org.patentbeacon.analysis.ranking.Places;
import org.patentbeacon.analysis.unit.PatentSet;

/// Where holders are, and where their markets are.
///
/// @param places R4
/// @param firstFilings E1, the earliest filings of each province
public record Geography(Places places, FirstFilings firstFilings) {

  static Geography of(PatentSet set) {
    return new Geography(Places.of(set), FirstFilings.of(set));
  }
}
