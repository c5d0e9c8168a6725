package org.patentbeacon.alert.rule;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// How far the make-up of a topic moved between two windows: `½ Σ|pᵢ - qᵢ|`, 0 when it is the same and 1 when nothing is.
public final class TotalVariation {
  private TotalVariation() {}

  /// {@return the variation between two make-ups; undefined when one of them is empty}
  ///
  /// @param before counts or shares per part
  /// @param after the same, later
  public static Measure between(Map<String, ? extends Number> before, Map<String, ? extends Number> after) {
    double all = sum(before);
    double allAfter = sum(after);
    if (all == 0 || allAfter == 0) {
      return Measure.undefined(Reason.EMPTY_SET);
    }
    SortedSet<String> parts = new TreeSet<>(before.keySet());
    parts.addAll(after.keySet());
    double moved = 0;
    for (String part : parts) {
      moved += Math.abs(share(before, part, all) - share(after, part, allAfter));
    }
    return Measure.of(moved / 2);
  }

  private static double share(Map<String, ? extends Number> parts, String part, double all) {
    Number found = parts.get(part);
    return found == null ? 0 : found.doubleValue() / all;
  }

  private static double sum(Map<String, ? extends Number> parts) {
    return new TreeSet<>(parts.keySet()).stream().mapToDouble(part -> share(parts, part, 1)).sum();
  }
}
