package org.patentbeacon.scheme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates and editions as files bear them.
final class Edition {
  private static final Pattern DATE = Pattern.compile(
      "(?<!\\d)((?:19|20)\\d{2})(?:[.-]?(0[1-9]|1[0-2])(?:[.-]?([0-3]\\d))?)?(?!\\d)");

  private Edition() {}

  /// The first date in a text, such as the name of a file, as far as it goes: `2025-01-01`, `2025-01`, `2025`.
  static @Nullable String date(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.find()) {
      return null;
    }
    StringBuilder found = new StringBuilder(date.group(1));
    for (int part = 2; part <= 3 && date.group(part) != null; part++) {
      found.append('-').append(date.group(part));
    }
    return found.toString();
  }

  /// The edition of a date: `2025.01` for `2025-01-01`.
  static String of(String date) {
    return date.substring(0, Math.min(7, date.length())).replace('-', '.');
  }
}
