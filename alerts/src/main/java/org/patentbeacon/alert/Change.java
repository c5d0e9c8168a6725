package org.patentbeacon.alert;

/// What of an alert is told.
public enum Change {
  /// It is new.
  CREATED,
  /// It is more urgent.
  ESCALATED,
  /// It was put aside and matters again.
  REOPENED,
  /// Nobody looked at it, and time is running out.
  REMINDED,
  /// It turned out to rest on wrong or late data.
  WITHDRAWN
}
