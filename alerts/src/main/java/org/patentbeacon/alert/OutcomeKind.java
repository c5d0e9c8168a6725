package org.patentbeacon.alert;

/// What became of a watch in a run. "Nothing found" and "not looked" are different.
public enum OutcomeKind {
  /// It raised alerts.
  FIRED,
  /// It looked and found nothing.
  QUIET,
  /// Its first run only noted what is there.
  BASELINED,
  /// It could not be run; the reason says why.
  FAILED
}
