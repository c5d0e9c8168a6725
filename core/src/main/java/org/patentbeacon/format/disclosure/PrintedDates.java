package org.patentbeacon.format.disclosure;

import java.time.DateTimeException;
import java.time.Month;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;

/// Dates as first pages print them, among other words: `2014.08.20`, `2014年8月20日`, `20.08.2014`, `Aug. 20, 2014`,
/// `20 August 2014`.
final class PrintedDates {
  private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:18|19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)\\s*日?");
  private static final Pattern YEAR_LAST = Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:18|19|20)\\d{2})");
  private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + "\\s+(\\d{1,2}),?\\s+(\\d{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_SECOND = Pattern.compile("(\\d{1,2})\\s+" + MONTH + "\\s+(\\d{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern ANY = Pattern.compile(String.join("|", YEAR_FIRST.pattern(), YEAR_LAST.pattern(),
      MONTH_FIRST.pattern(), MONTH_SECOND.pattern()), Pattern.CASE_INSENSITIVE);

  private PrintedDates() {}

  /// The first date in a text; `null` when there is none, and with a note when it names no day of the calendar.
  static @Nullable PartialDate in(@Nullable String text, Consumer<Note> notes) {
    Matcher any = ANY.matcher(text == null ? "" : text);
    if (!any.find()) {
      return null;
    }
    try {
      return date(any.group());
    } catch (DateTimeException _) {
      notes.accept(new Note("date", "expected a date such as 2024-03-01, found '" + any.group() + "'"));
      return null;
    }
  }

  /// The text without its dates.
  static String without(String text) {
    return ANY.matcher(text).replaceAll(" ").strip();
  }

  private static @Nullable PartialDate date(String text) {
    Matcher parts = YEAR_FIRST.matcher(text);
    if (parts.find()) {
      return date(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
    }
    parts = YEAR_LAST.matcher(text);
    if (parts.find()) {
      return date(parts.group(3), Integer.parseInt(parts.group(2)), parts.group(1));
    }
    parts = MONTH_FIRST.matcher(text);
    if (parts.find()) {
      return date(parts.group(3), month(parts.group(1)), parts.group(2));
    }
    parts = MONTH_SECOND.matcher(text);
    return parts.find() ? date(parts.group(3), month(parts.group(2)), parts.group(1)) : null;
  }

  private static PartialDate date(String year, int month, String day) {
    return new PartialDate(Integer.parseInt(year), month, Integer.parseInt(day));
  }

  private static int month(String word) {
    int number = 1;
    while (number < 12 && !Month.of(number).name().startsWith(word.toUpperCase(Locale.ROOT))) {
      number++;
    }
    return number;
  }
}
