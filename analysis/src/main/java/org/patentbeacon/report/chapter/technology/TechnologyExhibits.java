package org.patentbeacon.report.chapter.technology;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.Technology;
import org.patentbeacon.analysis.matrix.EffectMatrix;
import org.patentbeacon.report.chapter.ranking.RankingExhibit;
import org.patentbeacon.report.exhibit.Exhibit;

/// R5, M1, C2, X2 and X3 as exhibits.
public final class TechnologyExhibits {
  private TechnologyExhibits() {}

  /// {@return what a report shows of what a field is about}
  ///
  /// @param technology the figures
  /// @param effects by which means effects are reached; `null` where no sector annotates documents
  public static List<Exhibit> of(Technology technology, @Nullable EffectMatrix effects) {
    return Stream.of(RankingExhibit.of("R5", technology.subclasses()), RankingExhibit.of("R5-groups", technology.groups()),
        FieldExhibit.of(technology.fields()), MatrixExhibit.of("M1-applicants", technology.applicants()),
        MatrixExhibit.of("M1-years", technology.years()), AdvantageExhibit.of(technology.advantages()),
        effects == null ? null : EffectExhibit.of(effects), WhiteSpaceExhibit.of(technology.spaces()))
        .filter(Objects::nonNull).toList();
  }
}
