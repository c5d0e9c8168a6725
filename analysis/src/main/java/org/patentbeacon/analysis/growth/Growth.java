package org.patentbeacon.analysis.growth;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// T2 增长率 from period to period.
public final class Growth {
  private Growth() {}

  /// {@return the growth of each period over the one before, (n − m)/m; the first has none before it}
  ///
  /// @param counts the counts, in time order
  public static List<Measure> of(double... counts) {
    List<Measure> growth = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      growth.add(i == 0 ? Measure.undefined(Reason.WINDOW_SHORT) : over(counts[i - 1], counts[i]));
    }
    return List.copyOf(growth);
  }

  private static Measure over(double before, double now) {
    return before == 0 ? Measure.undefined(Reason.ZERO_BASE) : Measure.of((now - before) / before);
  }
}
