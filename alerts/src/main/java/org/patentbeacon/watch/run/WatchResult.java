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
public record WatchResult(StoredWatch before, long seenBatch, WatchOutcome outcome, List<Found> found, Noted noted, Upkeep upkeep) {

  /// Copies the list.
  public WatchResult {
    found = List.copyOf(found);
  }

  /// The result of a watch that leaves its earlier alerts as they are.
  ///
  /// @param before the watch as it was run
  /// @param seenBatch the last batch it has seen now
  /// @param outcome what became of it
  /// @param found what it found
  /// @param noted how its memory changes
  public WatchResult(StoredWatch before, long seenBatch, WatchOutcome outcome, List<Found> found, Noted noted) {
    this(before, seenBatch, outcome, found, noted, Upkeep.NOTHING);
  }

  /// {@return this result with what becomes of the watch's earlier alerts}
  ///
  /// @param value that
  public WatchResult with(Upkeep value) {
    return new WatchResult(before, seenBatch, outcome, found, noted, value);
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
