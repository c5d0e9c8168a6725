package org.patentbeacon.alert;

/// Why a family is newly found, or found no more.
public enum Cause {
  /// The family arrived.
  FIRST_PUBLICATION,
  /// The family arrived, but was published long before the data reached: a back-file.
  LATE,
  /// The family was there before and is found now because something of it changed.
  CHANGED,
  /// Found no more because its classes changed.
  RECLASSIFIED,
  /// Found no more because its texts, names or dates changed.
  TEXT_CHANGED,
  /// Found no more because its legal state changed.
  STATUS_CHANGED,
  /// Found no more because a feed took it back.
  DELETED,
  /// Found no more because its documents are of another family now.
  FAMILY_MERGED
}
