package org.patentbeacon.report.exhibit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.report.chart.Chart;
import org.patentbeacon.table.Wording;

/// One analysis as a report shows it.
///
/// @param id its name in a report, such as `T1` or `M1-applicants`; unique within a report
/// @param heading what was counted, and how
/// @param statement its title: what the figures say, in one clause
/// @param narrative one to three sentences: what, how much, how certain
/// @param chart the chart; absent where there is nothing to draw
/// @param sheet the figures
public record Exhibit(String id, Heading heading, Wording statement, List<Wording> narrative, @Nullable Chart chart, Sheet sheet) {

  /// Copies the list.
  public Exhibit {
    narrative = List.copyOf(narrative);
  }
}
