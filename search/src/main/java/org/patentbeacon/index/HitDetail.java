package org.patentbeacon.index;

/// How much of each hit a search reads. What is not asked for costs nothing.
public enum HitDetail {
  /// What says which document it is: its id, its family and its batches.
  NUMBERS,
  /// What people see first of it too: a [DocumentBrief].
  BRIEF,
  /// The whole document too.
  WHOLE
}
