package org.patentbeacon.query.scan;

import java.util.Locale;
import java.util.Optional;
import org.patentbeacon.query.dialect.Habit;
import org.patentbeacon.query.dialect.Habits;
import org.patentbeacon.query.text.Tokenizer;

/// A name before `=` that is no field of a record.
public enum SpecialName {
  /// Ranks all records by similarity.
  R,
  /// Ranks records filed before the seed.
  RAD,
  /// Ranks records published before the seed.
  RPD,
  /// A saved search.
  SAVED,
  /// A topic of a sector.
  TOPIC;

  /// {@return the special name that a dialect reads here}
  ///
  /// @param written the name as written
  /// @param habits what the dialect does
  public static Optional<SpecialName> of(String written, Habits habits) {
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
