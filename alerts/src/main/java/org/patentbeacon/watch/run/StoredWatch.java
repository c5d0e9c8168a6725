package org.patentbeacon.watch.run;

import org.patentbeacon.watch.Watch;

/// A watch as it stands between two runs.
///
/// @param watch the watch in its latest revision
/// @param seenBatch the last batch of the snapshot of its last completed outcome, at first of its baseline
/// @param completedRuns how often it looked since its last edit
public record StoredWatch(Watch watch, long seenBatch, int completedRuns) {

  /// {@return the snapshot of its last completed outcome, at first its baseline}
  public String previousSnapshotId() {
    return "s-" + seenBatch;
  }
}
