package org.patentbeacon.watch.run;

/// What became of a watch in a run. "Nothing found" and "not looked" are different.
public enum OutcomeKind {
  /// It found something.
  FIRED,
  /// It looked and found nothing.
  QUIET,
  /// Its first run only noted what is there.
  BASELINED,
  /// There is too little to judge by.
  INSUFFICIENT_DATA,
  /// What it measures has no value.
  UNDEFINED,
  /// A source it needs is too old, so it did not look.
  SKIPPED_STALE,
  /// It could not be run; the reason says why.
  FAILED;

  /// {@return whether the watch looked, so that the next run starts from here}
  public boolean completes() {
    return this != SKIPPED_STALE && this != FAILED;
  }
}
