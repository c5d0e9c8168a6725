package org.patentbeacon.analysis.compare;

import org.patentbeacon.analysis.measure.Measure;

/// P1 当前影响指数 CII and 技术强度 TS.
///
/// @param cii citations received this year for each patent of the last five, the firm's over all's
/// @param ts the firm's patents of this year × CII
public record CitationImpact(Measure cii, Measure ts) {

  /// Citations received this year by patents of the last five years.
  ///
  /// @param received how many
  /// @param patents by how many patents
  public record Cited(int received, int patents) {
    Measure rate() {
      return Measure.ratio(received, patents);
    }
  }

  /// {@return the impact of a firm; undefined when it or all have no patents, or no one is cited}
  ///
  /// @param firm citations of the firm
  /// @param all citations of all
  /// @param patentsThisYear the firm's patents of this year
  public static CitationImpact of(Cited firm, Cited all, int patentsThisYear) {
    Measure own = firm.rate();
    Measure usual = all.rate();
    Measure cii = !own.ok() ? own : !usual.ok() ? usual : Measure.ratio(own.orThrow(), usual.orThrow());
    return new CitationImpact(cii, cii.ok() ? Measure.of(patentsThisYear * cii.orThrow()) : cii);
  }
}
