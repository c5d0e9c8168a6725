package org.patentbeacon.legal.state;

/// What makes a state less certain, or different from what it seems.
public enum Flag {
  /// Two statements cannot both be true.
  CONFLICT,
  /// A court froze the right, so that an end waits.
  PRESERVED,
  /// The end is computed from the term, no event says it.
  COMPUTED,
  /// An end of a right whose grant is not known.
  MISSING_GRANT,
  /// A restoration of which no loss is known.
  ORPHAN_RESTORATION,
  /// An event that no table knows, or that names no day.
  UNMAPPED_EVENT,
  /// The end is known and its reason is not.
  REASON_MISSING,
  /// The source of the events is too old.
  STALE
}
