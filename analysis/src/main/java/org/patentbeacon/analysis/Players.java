package org.patentbeacon.analysis;

import java.util.List;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.entry.EntryChart;
import org.patentbeacon.analysis.ranking.ConcentrationChart;
import org.patentbeacon.analysis.ranking.LineUp;
import org.patentbeacon.analysis.ranking.Ranking;
import org.patentbeacon.analysis.ranking.RankingSpec;
import org.patentbeacon.analysis.rival.CompetitorSpec;
import org.patentbeacon.analysis.rival.Competitors;
import org.patentbeacon.analysis.unit.PatentSet;

/// Who is in a field.
///
/// @param applicants R1
/// @param lineUp R1, who invents for those with most
/// @param inventors R2
/// @param agencies R3
/// @param concentration C1, of the applicants
/// @param entries E1, who came and who left
/// @param competitors P1, how the largest stand against each other
public record Players(Ranking applicants, LineUp lineUp, Ranking inventors, Ranking agencies, ConcentrationChart concentration,
    EntryChart entries, Competitors competitors) {
  private static final int COMPARED = 10;

  static Players of(PatentSet set, LandscapeOptions options, @Nullable CitationEdges edges) {
    RankingSpec applicants = RankingSpec.applicants(options.unit(), options.basis()).top(options.top());
    ForkJoinTask<Competitors> competitors = Landscape.aside(() -> Competitors.of(set,
        new CompetitorSpec(options.unit(), options.basis(), List.of(), COMPARED), edges));
    Ranking first = Ranking.of(set, applicants);
    return new Players(first, LineUp.of(set, first),
        Ranking.of(set, RankingSpec.inventors(options.unit(), options.basis()).top(options.top())),
        Ranking.of(set, RankingSpec.agencies(options.unit(), options.basis()).top(options.top())),
        ConcentrationChart.of(set, applicants), EntryChart.of(set, EntryChart.Spec.of(options.unit(), options.basis())),
        competitors.join());
  }
}
