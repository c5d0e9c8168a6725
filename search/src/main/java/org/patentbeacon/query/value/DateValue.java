package org.patentbeacon.query.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A written date and the interval of days it names.
///
/// @param first the first day
/// @param last the last day
record DateValue(LocalDate first, LocalDate last) {
  private static final Pattern WRITTEN = Pattern.compile(
      "(\\d{4})(?:(\\d{2})(\\d{2})?|[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?|年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?)?");

  /// The interval a text names; empty when it is no date of the years 1700 to 2199.
  static Optional<DateValue> parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(written.group(1));
    int month = part(written, 2, 4, 6);
    int day = part(written, 3, 5, 7);
    if (year < 1700 || year > 2199 || month > 12 || month == 0) {
      return Optional.empty();
    }
    if (month == -1) {
      return Optional.of(new DateValue(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    YearMonth known = YearMonth.of(year, month);
    if (day == -1) {
      return Optional.of(new DateValue(known.atDay(1), known.atEndOfMonth()));
    }
    return day >= 1 && day <= known.lengthOfMonth()
        ? Optional.of(new DateValue(known.atDay(day), known.atDay(day)))
        : Optional.empty();
  }

  /// The number of the first of three groups that took part, -1 when none did.
  private static int part(Matcher written, int... groups) {
    for (int group : groups) {
      if (written.group(group) != null) {
        return Integer.parseInt(written.group(group));
      }
    }
    return -1;
  }
}
