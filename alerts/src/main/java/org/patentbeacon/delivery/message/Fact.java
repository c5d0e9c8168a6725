package org.patentbeacon.delivery.message;

import java.util.regex.Pattern;
import org.patentbeacon.table.Wording;

/// One thing that is so, with its name.
///
/// @param label its name
/// @param value what it is
public record Fact(Wording label, Wording value) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /// {@return whether it is a day, such as the last day of a fee}
  public boolean isDay() {
    return DAY.matcher(value.en()).matches();
  }
}
