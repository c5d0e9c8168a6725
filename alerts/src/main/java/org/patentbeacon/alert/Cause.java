package org.patentbeacon.alert;

/// Why a family is newly found.
public enum Cause {
  /// The family arrived.
  FIRST_PUBLICATION,
  /// The family arrived, but was published long before the data reached: a back-file.
  LATE,
  /// The family was there before and is found now because something of it changed.
  CHANGED
}
