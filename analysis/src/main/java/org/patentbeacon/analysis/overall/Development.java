package org.patentbeacon.analysis.overall;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.analysis.growth.Cagr;
import org.patentbeacon.analysis.growth.Growth;
import org.patentbeacon.analysis.growth.MannKendall;
import org.patentbeacon.analysis.growth.PoissonTrend;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;

/// T2 增长率: how fast a trend grows, and whether that may be chance. Incomplete periods are in none of it.
///
/// @param heading what was counted, and how
/// @param steps the growth of each usable period over the one before
/// @param cagr the growth a period from the first usable one to the last
/// @param test whether it rises or falls more than chance would
/// @param fit the steady growth that fits best, with its interval
public record Development(Heading heading, List<Step> steps, Measure cagr, MannKendall test, PoissonTrend fit) {

  /// Copies the list.
  public Development {
    steps = List.copyOf(steps);
  }

  /// One period.
  ///
  /// @param label how it is written
  /// @param count the units in it
  /// @param growth its growth over the one before
  public record Step(String label, int count, Measure growth) {}

  /// {@return how a trend develops}
  ///
  /// @param set what is counted
  /// @param trend the trend
  public static Development of(PatentSet set, Trend trend) {
    List<Trend.Period> usable = trend.usable();
    double[] counts = usable.stream().mapToDouble(Trend.Period::count).toArray();
    List<Measure> growth = Growth.of(counts);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      steps.add(new Step(usable.get(i).label(), usable.get(i).count(), growth.get(i)));
    }
    Measure cagr = counts.length == 0 ? Measure.undefined(Reason.EMPTY_SET)
        : Cagr.of(counts[0], counts[counts.length - 1], counts.length - 1);
    Heading above = trend.heading();
    Heading heading = new Heading(Analysis.T2, set.query(), above.unit(), above.basis(), null, above.parameters(),
        above.coverage(), above.notes());
    return new Development(heading, steps, cagr, MannKendall.of(counts), PoissonTrend.of(counts));
  }
}
