package org.patentbeacon.watch;

/// Whether a watch is run.
public enum WatchState {
  /// It is run.
  ACTIVE,
  /// It is kept and not run.
  PAUSED,
  /// It was removed; its alerts stay.
  RETIRED,
  /// It could not be run three times in a row and is not tried again until it is edited.
  FAILED
}
