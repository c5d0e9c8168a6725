package org.patentbeacon.format.value;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;

/// Dates as files write them: `20240301`, `2024-03-01`, `2024/3/1`, `2024.3.1`, `2024年3月1日`, with or without a time
/// behind them, `01.03.2024`, and in a declared order `01/03/2024` and `01/03/24`.
///
/// Days and months written `00` are not known. Two-digit years up to 30 are of this century, unless a full year is known.
public final class Dates {
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})?(\\d{2})?(?:T.*)?");
  private static final Pattern YEAR_FIRST = Pattern.compile(
      "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*(?:[-/.月]\\s*(\\d{1,2})\\s*日?|月)?(?:[T ]\\s*\\d{1,2}:.*)?");
  private static final Pattern YEAR_ONLY = Pattern.compile("(\\d{4})\\s*年");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})");
  private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?: .*)?");

  private static final int LAST_OF_THIS_CENTURY = 2030;

  /// What is known of a year without another source.
  public static final KnownYear UNKNOWN = new KnownYear.Unknown();

  private final Order order;
  private final Consumer<Note> notes;

  /// The order of day and month in front of a year.
  public enum Order {
    /// 1 March 2024 is `01/03/2024`.
    DAY_FIRST,
    /// 1 March 2024 is `03/01/2024`.
    MONTH_FIRST
  }

  /// What is known of a year of which only the last two digits are written.
  public sealed interface KnownYear {
    /// Nothing is known: up to 30 it is of this century.
    record Unknown() implements KnownYear {}

    /// The full year is written elsewhere for the same date. It decides also where it differs, since spreadsheets wrote
    /// the last days of December with the year of their week.
    ///
    /// @param year the year
    record Is(int year) implements KnownYear {}

    /// It is that year or one before it.
    ///
    /// @param year the latest it can be
    record UpTo(int year) implements KnownYear {}

    /// {@return the year of two digits in full}
    ///
    /// @param digits 0 to 99
    default int full(int digits) {
      return switch (this) {
        case Is(int year) -> year;
        case Unknown() -> new UpTo(LAST_OF_THIS_CENTURY).full(digits);
        case UpTo(int year) -> Math.floorDiv(year - digits, 100) * 100 + digits;
      };
    }
  }

  /// Reads dates of one source.
  ///
  /// @param order the order of day and month where it is not told by the form
  /// @param notes takes a note for each date that names no day of the calendar
  public Dates(Order order, Consumer<Note> notes) {
    this.order = order;
    this.notes = notes;
  }

  /// The date a text names.
  ///
  /// @param text the text
  /// @param year what is known of the year of a date that is written with two digits only
  /// @return `null` when the text stands for no date, and with a note when it names none of the calendar
  public @Nullable PartialDate read(@Nullable String text, KnownYear year) {
    String written = Values.present(text);
    PartialDate simple = written == null ? null : simple(written);
    if (simple != null) {
      return simple;
    }
    String plain = written == null ? "" : Normalizer.normalize(written, Normalizer.Form.NFKC);
    if (isPlaceholder(plain)) {
      return null;
    }
    try {
      PartialDate date = parse(plain, year);
      if (date != null) {
        return date;
      }
    } catch (DateTimeException _) {
      // The note below says what was found.
    }
    notes.accept(new Note("date", "expected a date such as 2024-03-01, found '" + written + "'"));
    return null;
  }

  /// The date of the form `2024-03-01`, with `-`, `.` or `/`, which most are; `null` for any other form, and for a day that
  /// the calendar does not have.
  private static @Nullable PartialDate simple(String text) {
    if (text.length() != 10 || "-./".indexOf(text.charAt(4)) < 0 || text.charAt(7) != text.charAt(4)) {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    boolean known = year > 1 && month > 0 && month <= 12 && day > 0 && day <= YearMonth.of(year, month).lengthOfMonth();
    return known ? new PartialDate(year, month, day) : null;
  }

  /// The number of some digits; -1 when one is none.
  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static boolean isPlaceholder(String text) {
    boolean zeros = text.chars().noneMatch(Character::isLetter) && text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return zeros || text.startsWith("0001-01-01") || text.equals("00010101");
  }

  private @Nullable PartialDate parse(String text, KnownYear year) {
    for (Pattern pattern : new Pattern[] {COMPACT, YEAR_FIRST}) {
      Matcher parts = pattern.matcher(text);
      if (parts.matches()) {
        return date(parts.group(1), parts.group(2), parts.group(3));
      }
    }
    Matcher yearOnly = YEAR_ONLY.matcher(text);
    if (yearOnly.matches()) {
      return date(yearOnly.group(1), null, null);
    }
    Matcher dotted = DOTTED.matcher(text);
    if (dotted.matches()) {
      return date(full(dotted.group(3), year), dotted.group(2), dotted.group(1));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (!last.matches()) {
      return null;
    }
    boolean dayFirst = order == Order.DAY_FIRST;
    return date(full(last.group(3), year), last.group(dayFirst ? 2 : 1), last.group(dayFirst ? 1 : 2));
  }

  private static String full(String written, KnownYear known) {
    return written.length() == 4 ? written : String.valueOf(known.full(Integer.parseInt(written)));
  }

  private static PartialDate date(String year, @Nullable String month, @Nullable String day) {
    int m = month == null ? 0 : Integer.parseInt(month);
    int d = day == null || m == 0 ? 0 : Integer.parseInt(day);
    return new PartialDate(Integer.parseInt(year), m, d);
  }
}
