package org.patentbeacon.report.chapter.technology;

import java.util.List;
import org.patentbeacon.analysis.Technology;
import org.patentbeacon.report.chapter.ranking.RankingExhibit;
import org.patentbeacon.report.exhibit.Exhibit;

/// R5, M1, C2 and X3 as exhibits.
public final class TechnologyExhibits {
  private TechnologyExhibits() {}

  /// {@return what a report shows of what a field is about}
  ///
  /// @param technology the figures
  public static List<Exhibit> of(Technology technology) {
    return List.of(RankingExhibit.of("R5", technology.subclasses()), RankingExhibit.of("R5-groups", technology.groups()),
        FieldExhibit.of(technology.fields()), MatrixExhibit.of("M1-applicants", technology.applicants()),
        MatrixExhibit.of("M1-years", technology.years()), AdvantageExhibit.of(technology.advantages()),
        WhiteSpaceExhibit.of(technology.spaces()));
  }
}
