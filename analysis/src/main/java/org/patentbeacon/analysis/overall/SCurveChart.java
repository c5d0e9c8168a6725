package org.patentbeacon.analysis.overall;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.growth.SCurve;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;

/// T6 技术成熟度: how much of the expected total has been filed. Incomplete years are in none of it.
///
/// @param heading what was counted, and how
/// @param points the cumulative count of each usable year
/// @param curve the curve, or why there is none
public record SCurveChart(Heading heading, List<Point> points, SCurve curve) {

  /// Copies the list.
  public SCurveChart {
    points = List.copyOf(points);
  }

  /// One year.
  ///
  /// @param year the year
  /// @param cumulative the units up to its end
  /// @param fitted what the curve says; absent without one
  public record Point(int year, long cumulative, @Nullable Double fitted) {}

  /// {@return the curve of a trend by years}
  ///
  /// @param set what is counted
  /// @param trend the trend
  public static SCurveChart of(PatentSet set, Trend trend) {
    List<Trend.Period> usable = trend.usable();
    SCurve curve = SCurve.of(usable.stream().mapToDouble(Trend.Period::cumulative).toArray());
    List<Point> points = new ArrayList<>();
    for (int t = 0; t < usable.size(); t++) {
      points.add(new Point(usable.get(t).year(), usable.get(t).cumulative(), curve.fit() == null ? null : curve.fit().at(t)));
    }
    Heading above = trend.heading();
    return new SCurveChart(new Heading(Analysis.T6, set.query(), above.unit(), above.basis(), null, above.parameters(),
        above.coverage(), above.notes()), points, curve);
  }
}
