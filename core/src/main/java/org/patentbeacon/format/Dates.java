package org.patentbeacon.format;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PartialDate;

/// Dates as files write them.
final class Dates {
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})?(\\d{2})?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})(?:\\s*[-/.月]\\s*(\\d{1,2})日?|月)?(?:T.*)?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})");
  /// Two-digit years up to this one are of this century.
  private static final int LAST_OF_THIS_CENTURY = 30;

  private Dates() {}

  /// The date a text names; empty for placeholders such as `0` or `--` and for dates that do not exist. A two-digit
  /// month or day of zeros is unknown.
  static Optional<PartialDate> parse(String text) {
    String trimmed = text.strip();
    Matcher compact = COMPACT.matcher(trimmed);
    if (compact.matches()) {
      return date(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(trimmed);
    if (yearFirst.matches()) {
      return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(trimmed);
    if (dayFirst.matches()) {
      return date(century(dayFirst.group(3)), dayFirst.group(2), dayFirst.group(1));
    }
    return Optional.empty();
  }

  private static String century(String year) {
    if (year.length() == 4) {
      return year;
    }
    return (Integer.parseInt(year) <= LAST_OF_THIS_CENTURY ? "20" : "19") + year;
  }

  private static Optional<PartialDate> date(String year, @Nullable String month,
      @Nullable String day) {
    int y = Integer.parseInt(year);
    int m = month == null ? 0 : Integer.parseInt(month);
    int d = day == null || m == 0 ? 0 : Integer.parseInt(day);
    if (y == 0 || (y == 1 && m == 1 && d == 1)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PartialDate(y, m, d));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
