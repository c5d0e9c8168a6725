package org.patentbeacon.watch.run;

import java.util.List;
import org.patentbeacon.alert.Found;

/// What a watch found, and what it will know next time.
///
/// @param before the watch as it was run
/// @param seenBatch the last batch it has seen now
/// @param outcome what became of it
/// @param found what it found
/// @param noted how its memory changes
/// @param upkeep what becomes of its earlier alerts
/// @param rest when it need not look again
public record WatchResult(StoredWatch before, long seenBatch, WatchOutcome outcome, List<Found> found, Noted noted, Upkeep upkeep,
    Rest rest) {

  /// Copies the list.
  public WatchResult {
    found = List.copyOf(found);
  }

  /// What a watch found that leaves its earlier alerts as they are and need not look again before something arrives.
  ///
  /// @param before the watch as it was run
  /// @param seenBatch the last batch it has seen now
  /// @param outcome what became of it
  /// @param found what it found
  /// @param noted how its memory changes
  public WatchResult(StoredWatch before, long seenBatch, WatchOutcome outcome, List<Found> found, Noted noted) {
    this(before, seenBatch, outcome, found, noted, Upkeep.NOTHING, Rest.UNTIL_NEWS);
  }

  /// {@return the same with what becomes of the watch's earlier alerts}
  ///
  /// @param other that
  public WatchResult with(Upkeep other) {
    return new WatchResult(before, seenBatch, outcome, found, noted, other, rest);
  }

  /// {@return the same with other findings}
  ///
  /// @param other the findings
  public WatchResult finding(List<Found> other) {
    return new WatchResult(before, seenBatch, outcome, other, noted, upkeep, rest);
  }

  /// {@return the same with another rest}
  ///
  /// @param other when it need not look again
  public WatchResult resting(Rest other) {
    return new WatchResult(before, seenBatch, outcome, found, noted, upkeep, other);
  }

  /// {@return the result of a watch that could not be run: it knows what it knew}
  ///
  /// @param before the watch
  /// @param reason why
  public static WatchResult failed(StoredWatch before, String reason) {
    return new WatchResult(before, before.seenBatch(), WatchOutcome.failed(before.watch().id(), reason), List.of(),
        Noted.NOTHING);
  }
}
