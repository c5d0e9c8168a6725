package org.patentbeacon.analysis;

import org.patentbeacon.analysis.entry.EntryChart;
import org.patentbeacon.analysis.ranking.ConcentrationChart;
import org.patentbeacon.analysis.ranking.Ranking;
import org.patentbeacon.analysis.ranking.RankingSpec;
import org.patentbeacon.analysis.unit.PatentSet;

/// Who is in a field.
///
/// @param applicants R1
/// @param inventors R2
/// @param agencies R3
/// @param concentration C1, of the applicants
/// @param entries E1, who came and who left
public record Players(Ranking applicants, Ranking inventors, Ranking agencies, ConcentrationChart concentration,
    EntryChart entries) {

  static Players of(PatentSet set, LandscapeOptions options) {
    RankingSpec applicants = RankingSpec.applicants(options.unit(), options.basis()).top(options.top());
    return new Players(Ranking.of(set, applicants),
        Ranking.of(set, RankingSpec.inventors(options.unit(), options.basis()).top(options.top())),
        Ranking.of(set, RankingSpec.agencies(options.unit(), options.basis()).top(options.top())),
        ConcentrationChart.of(set, applicants), EntryChart.of(set, EntryChart.Spec.of(options.unit(), options.basis())));
  }
}
