package org.patentbeacon.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.Wording;

/// Values in the order of the labels of a chart.
///
/// @param name what they are
/// @param values the values; an element is `null` where there is none, and then nothing is drawn
public record Series(Wording name, List<@Nullable Double> values) {

  /// Copies the list.
  public Series {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }
}
