package org.patentbeacon.legal.event;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.EventType;

/// What the tables say about an entry of a gazette, a register or a table.
///
/// @param type the type of the event; absent when only a category tells the effect, or nothing does
/// @param effect what it does to the right
/// @param rank the place among the events of one day
/// @param strength how much its source counts
/// @param confidence how well the meaning is founded
/// @param inGrace true when it says that a fee is late but still payable
public record Meaning(@Nullable EventType type, Effect effect, int rank, Strength strength, Confidence confidence,
    boolean inGrace) {
  /// The place of status words among the events of one day: they describe what the day's other events made.
  static final int RANK_OF_WORDS = 12;

  static final Meaning UNMAPPED =
      new Meaning(null, new Effect.Unmapped(), 3, Strength.AGGREGATOR, Confidence.LOW, false);

  /// {@return whether this is a status word, which describes a right, and no entry, which changes it}
  public boolean isStatus() {
    return type == EventType.STATUS;
  }

  Meaning founded(Strength newStrength, Confidence newConfidence) {
    return new Meaning(type, effect, rank, newStrength, newConfidence, inGrace);
  }
}
