package org.patentbeacon.index.field;

/// Which fields an index has and what they mean, as a number that every commit carries.
public final class Layout {
  /// The layout that is written and read. Raise it whenever a field, a value or a token of some document becomes another:
  /// an index of another layout would answer wrongly, and is refused until its documents are written anew.
  ///
  /// What makes that possible never changes: the stored form of entries, their ids, and the numbers of their batches.
  public static final int NUMBER = 5;

  private Layout() {}
}
