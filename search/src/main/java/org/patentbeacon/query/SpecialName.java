package org.patentbeacon.query;

import java.util.Locale;
import java.util.Optional;

/// A name before `=` that is no field of a record.
enum SpecialName {
  R, RAD, RPD, SAVED, TOPIC;

  /// The special name that a dialect reads here.
  static Optional<SpecialName> of(String written, Habits habits) {
    return of(written).filter(name -> habits.has(name.reference() ? Habit.REFERENCES : Habit.RANKING));
  }

  private boolean reference() {
    return this == SAVED || this == TOPIC;
  }

  private static Optional<SpecialName> of(String written) {
    return switch (Tokenizer.normalise(written).toUpperCase(Locale.ROOT)) {
      case "R" -> Optional.of(R);
      case "RAD" -> Optional.of(RAD);
      case "RPD" -> Optional.of(RPD);
      case "SAVED", "检索式" -> Optional.of(SAVED);
      case "TOPIC", "专题" -> Optional.of(TOPIC);
      default -> Optional.empty();
    };
  }
}
