package org.patentbeacon.alert.rule;

/// What was done with an alert.
public enum AlertState {
  /// Nobody has seen it.
  NEW,
  /// It was seen.
  SEEN,
  /// Somebody is to deal with it.
  ASSIGNED,
  /// It waits.
  SNOOZED,
  /// It was put aside, with a reason.
  DISMISSED,
  /// It was dealt with.
  RESOLVED
}
