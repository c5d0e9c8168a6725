package org.patentbeacon.query.dialect;

import java.util.Optional;
import org.patentbeacon.query.field.Field;

/// The names by which PatSnap searches a whole name, beside those of its column.
final class PatsnapNames {
  private PatsnapNames() {}

  static Optional<String> exactName(Field field) {
    return switch (field.code()) {
      case "APNOR" -> Optional.of("ANS_EXACT");
      case "PATENTEENOR" -> Optional.of("ANCS_EXACT");
      case "IN" -> Optional.of("IN_EXACT");
      default -> Optional.empty();
    };
  }
}
