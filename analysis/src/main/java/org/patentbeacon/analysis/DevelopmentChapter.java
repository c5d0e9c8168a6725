package org.patentbeacon.analysis;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.ranking.RankingSpec;
import org.patentbeacon.analysis.relation.RelationSpec;
import org.patentbeacon.analysis.relation.Relations;
import org.patentbeacon.analysis.text.BurstCosts;
import org.patentbeacon.analysis.theme.ClassBursts;
import org.patentbeacon.analysis.unit.ClassLevel;
import org.patentbeacon.analysis.unit.PatentSet;

/// Who works with whom, what meets, what rose, and who builds on whom. It is there for tables with contents: whoever asks for
/// them wants to look deeper, and has the time.
///
/// @param applicants N1 to N3, who files together
/// @param inventors N1 to N3, who invents together
/// @param classes N1 to N3, which subclasses meet
/// @param bursts B1, main groups
/// @param citing K1 to K3, Q1, Q2; absent when no source tells what its documents cite
public record DevelopmentChapter(Relations applicants, Relations inventors, Relations classes, ClassBursts bursts,
    @Nullable CitingChapter citing) {

  static DevelopmentChapter of(PatentSet set, LandscapeOptions options, CitationEdges edges) {
    int top = options.top();
    return new DevelopmentChapter(
        Relations.of(set, RelationSpec.of(RankingSpec.applicants(options.unit(), options.basis()).top(top))),
        Relations.of(set, RelationSpec.of(RankingSpec.inventors(options.unit(), options.basis()).top(top))),
        Relations.of(set, RelationSpec.of(RankingSpec.ipc(options.unit(), options.basis(), ClassLevel.SUBCLASS).top(top))),
        ClassBursts.of(set, RankingSpec.ipc(options.unit(), options.basis(), ClassLevel.GROUP).top(top), BurstCosts.USUAL),
        edges.known() ? CitingChapter.of(edges, options) : null);
  }
}
