package org.patentbeacon.report.chapter.overall;

import java.util.List;
import org.patentbeacon.analysis.Overall;
import org.patentbeacon.report.exhibit.Exhibit;

/// T1, T2, T3, T5, T6 and T7 as exhibits.
public final class OverallExhibits {
  private OverallExhibits() {}

  /// {@return what a report shows of how a field develops}
  ///
  /// @param overall the figures
  public static List<Exhibit> of(Overall overall) {
    return List.of(TrendExhibits.of("T1", overall.trend()), TrendExhibits.of("T1-publications", overall.publications()),
        TrendExhibits.of("T1-grants", overall.grants()), GrowthExhibits.steps(overall.development(), overall.trend()),
        GrowthExhibits.tests(overall.development()), TypeExhibits.years(overall.types()), TypeExhibits.total(overall.types()),
        LifeCycleExhibit.of(overall.lifeCycle()), SCurveExhibit.of(overall.curve()), AgeingExhibit.of(overall.ageing()));
  }
}
