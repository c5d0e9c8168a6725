package org.patentbeacon.watch.run;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What became of a watch in a run.
///
/// @param watch the watch's id
/// @param outcome what became of it
/// @param fired the number of findings
/// @param reason why it failed or did not look; absent otherwise
/// @param counts what it counted, by name
public record WatchOutcome(String watch, OutcomeKind outcome, int fired, @Nullable String reason,
    SortedMap<String, Long> counts) {

  /// Copies the map.
  public WatchOutcome {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /// {@return an outcome that counted nothing}
  ///
  /// @param watch the watch's id
  /// @param outcome what became of it
  /// @param fired the number of findings
  public static WatchOutcome of(String watch, OutcomeKind outcome, int fired) {
    return new WatchOutcome(watch, outcome, fired, null, Collections.emptySortedMap());
  }

  /// {@return that a watch could not be run}
  ///
  /// @param watch the watch's id
  /// @param reason why
  public static WatchOutcome failed(String watch, String reason) {
    return new WatchOutcome(watch, OutcomeKind.FAILED, 0, reason, Collections.emptySortedMap());
  }
}
