package org.patentbeacon.report.chapter.development;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.CitingChapter;
import org.patentbeacon.analysis.DevelopmentChapter;
import org.patentbeacon.report.exhibit.Exhibit;

/// N1 to N3, B1, K1 to K3, Q1 and Q2 as exhibits.
public final class DevelopmentExhibits {
  private DevelopmentExhibits() {}

  /// {@return what a report shows of how a field develops}
  ///
  /// @param chapter the figures; `null` where the table has no contents
  public static List<Exhibit> of(@Nullable DevelopmentChapter chapter) {
    if (chapter == null) {
      return List.of();
    }
    List<Exhibit> exhibits = new ArrayList<>(List.of(RelationExhibits.ties("N1-applicants", chapter.applicants()),
        RelationExhibits.circles("N2-applicants", chapter.applicants()), RelationExhibits.central("N3-applicants", chapter.applicants()),
        RelationExhibits.ties("N1-inventors", chapter.inventors()), RelationExhibits.ties("N1-classes", chapter.classes()),
        BurstExhibit.of(chapter.bursts())));
    CitingChapter citing = chapter.citing();
    if (citing != null) {
      exhibits.addAll(List.of(CitationExhibit.of(citing.citations()), DisruptionExhibit.of(citing.disruption()), PathExhibit.of(citing.paths()),
          QualityExhibits.units(citing.quality()), QualityExhibits.holders(citing.holders())));
    }
    return exhibits;
  }
}
