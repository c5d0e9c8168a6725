package org.patentbeacon.watch.run;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What becomes of the alerts that a watch raised before.
///
/// @param settled those that nobody need look at any more, by id, each with why
/// @param remindAfter after how many days an orange or red one that is found again and that nobody looked at is told again; 0 for never
public record Upkeep(SortedMap<String, String> settled, int remindAfter) {
  /// They stay as they are.
  public static final Upkeep NOTHING = new Upkeep(Collections.emptySortedMap(), 0);

  /// Copies the map.
  public Upkeep {
    settled = Collections.unmodifiableSortedMap(new TreeMap<>(settled));
  }
}
