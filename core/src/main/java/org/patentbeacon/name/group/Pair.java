package org.patentbeacon.name.group;

import java.util.Collections;

/// What documents and registers say of two names together.
final class Pair {
  /// In one family the applicants of two members may differ for other reasons.
  private static final int ENOUGH_SOURCES = 2;

  /// The two names in order, by which the pair is known.
  record Names(String first, String second) {
    static Names of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Names(one, other) : new Names(other, one);
    }
  }

  /// Entries that say that the first became the second, and those that say the opposite.
  final Tally firstRenamed = new Tally();
  final Tally secondRenamed = new Tally();
  /// Families and documents in which one stands for the other.
  final Tally counterparts = new Tally();

  boolean isRenamed() {
    return !firstRenamed.isEmpty() || !secondRenamed.isEmpty();
  }

  boolean areCounterparts() {
    return counterparts.size() >= ENOUGH_SOURCES;
  }

  /// The entries that say that a name became the other.
  Tally renamed(String former, Names both) {
    return former.equals(both.first()) ? firstRenamed : secondRenamed;
  }

  boolean isEmpty() {
    return !isRenamed() && counterparts.isEmpty();
  }

  String renaming() {
    return Collections.min(firstRenamed.isEmpty() ? secondRenamed : firstRenamed);
  }
}
