package org.patentbeacon.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A calendar date of which a source may know only the month or the year.
///
/// Written `2024-03-01`, `2024-03` or `2024`. A missing part is never invented: [#start()] and [#end()] give the
/// interval that the date names.
///
/// @param year the year, 1 to 9999
/// @param month the month, 1 to 12, or 0 when only the year is known
/// @param day the day of the month, or 0 when only the month is known
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  /// Checks that the parts name a real date.
  ///
  /// @throws DateTimeException when they do not, for example 30 February
  public PartialDate {
    if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
      throw new DateTimeException("no date: year " + year + ", month " + month + ", day " + day);
    }
    if (month != 0) {
      YearMonth known = YearMonth.of(year, month);
      if (day < 0 || day > known.lengthOfMonth()) {
        throw new DateTimeException("no date: year " + year + ", month " + month + ", day " + day);
      }
    }
  }

  /// {@return the partial date that is exactly this day}
  ///
  /// @param date a full date
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /// Reads the written form `yyyy`, `yyyy-MM` or `yyyy-MM-dd`.
  ///
  /// @param text the written form
  /// @return the date
  /// @throws DateTimeException when the text is no such form or names no real date
  @JsonCreator
  public static PartialDate parse(String text) {
    int length = text.length();
    boolean shaped = (length == 4 || length == 7 || length == 10)
        && (length < 7 || text.charAt(4) == '-')
        && (length < 10 || text.charAt(7) == '-');
    if (!shaped) {
      throw new DateTimeException("expected a date such as 2024-03-01, found '" + text + "'");
    }
    int month = length < 7 ? 0 : number(text, 5, 7);
    int day = length < 10 ? 0 : number(text, 8, 10);
    if ((length >= 7 && month == 0) || (length == 10 && day == 0)) {
      throw new DateTimeException("expected a date such as 2024-03-01, found '" + text + "'");
    }
    return new PartialDate(number(text, 0, 4), month, day);
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new DateTimeException("expected a date such as 2024-03-01, found '" + text + "'");
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /// {@return the first day of the interval this date names}
  public LocalDate start() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /// {@return the last day of the interval this date names}
  public LocalDate end() {
    if (month == 0) {
      return LocalDate.of(year, 12, 31);
    }
    return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  /// {@return the day, empty when only the month or the year is known}
  public Optional<LocalDate> full() {
    return day == 0 ? Optional.empty() : Optional.of(start());
  }

  /// Orders by the first day of the interval; of two that share it the less precise one comes first.
  @Override
  public int compareTo(PartialDate other) {
    int byStart = start().compareTo(other.start());
    return byStart != 0 ? byStart : Integer.compare(precision(), other.precision());
  }

  private int precision() {
    return day != 0 ? 3 : month != 0 ? 2 : 1;
  }

  /// {@return the written form, as precise as the source was}
  @Override
  @JsonValue
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    pad(text, year, 4);
    if (month != 0) {
      pad(text.append('-'), month, 2);
    }
    if (day != 0) {
      pad(text.append('-'), day, 2);
    }
    return text.toString();
  }

  private static void pad(StringBuilder text, int value, int width) {
    String digits = Integer.toString(value);
    text.repeat('0', width - digits.length()).append(digits);
  }
}
