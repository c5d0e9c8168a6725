package org.patentbeacon.watch.detect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// A series of one tenant in one run.
///
/// @param id what it counts, such as `n-2.1|CN|WEEK`
/// @param counts the counts, the period to be judged last
/// @param alarmed the positions of past periods that were alarms
public record SurgeSeries(String id, CountSeries counts, SortedSet<Integer> alarmed) {

  /// Copies the set.
  public SurgeSeries {
    alarmed = Collections.unmodifiableSortedSet(new TreeSet<>(alarmed));
  }

  /// {@return a series without alarms so far, in which every period weighs the same}
  ///
  /// @param id what it counts
  /// @param past the counts of past periods, the oldest first
  /// @param now the count to be judged
  public static SurgeSeries of(String id, List<Integer> past, int now) {
    List<Integer> counts = new ArrayList<>(past);
    counts.add(now);
    return new SurgeSeries(id, CountSeries.of(counts), new TreeSet<>());
  }
}
