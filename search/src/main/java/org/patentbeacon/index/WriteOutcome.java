package org.patentbeacon.index;

/// What became of a document that was written.
public enum WriteOutcome {
  /// It was not there before.
  ADDED,
  /// It was there with other content.
  UPDATED,
  /// It was there with equal content.
  UNCHANGED,
  /// It was there, its feed took it back, and no other source has it.
  DELETED
}
