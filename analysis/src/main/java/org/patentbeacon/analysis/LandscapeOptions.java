package org.patentbeacon.analysis;

import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.index.CountUnit;

/// How a landscape counts. One unit and one date basis hold for all of it.
///
/// @param unit what is counted as one
/// @param basis the date by which units are put into years
/// @param top the number of ranks shown
public record LandscapeOptions(CountUnit unit, DateBasis basis, int top) {

  /// Simple families by earliest priority, twenty ranks: for questions about technology.
  public static final LandscapeOptions DEFAULT =
      new LandscapeOptions(CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY, 20);
}
