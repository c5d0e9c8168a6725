package org.patentbeacon.legal.calendar;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The length of a period that a law sets, in months or in days.
///
/// The first day does not count. Months end on the day of the same number, and where the month has no such day on its
/// last: 30 months from 2023-08-31 end on 2026-02-28 (R5; PCT rule 80.2). So periods are counted from their own start,
/// never from the end of another: a month and a month from 31 January are less than two.
public sealed interface Period {
  /// Whole months.
  ///
  /// @param count how many
  record Months(int count) implements Period {
    @Override
    public LocalDate from(LocalDate start) {
      return start.plusMonths(count);
    }

    @Override
    public String toString() {
      return count + "m";
    }
  }

  /// Days of the calendar, days off included.
  ///
  /// @param count how many
  record Days(int count) implements Period {
    @Override
    public LocalDate from(LocalDate start) {
      return start.plusDays(count);
    }

    @Override
    public String toString() {
      return count + "d";
    }
  }

  /// {@return the last day of this period, before any move to a working day}
  ///
  /// @param start the day from which it runs, which does not count
  LocalDate from(LocalDate start);

  /// {@return a period of months}
  ///
  /// @param count how many
  static Period months(int count) {
    return new Months(count);
  }

  /// {@return a period of years}
  ///
  /// @param count how many
  static Period years(int count) {
    return new Months(Math.multiplyExact(12, count));
  }

  /// {@return a period of days}
  ///
  /// @param count how many
  static Period days(int count) {
    return new Days(count);
  }

  /// {@return the period that a table names}
  ///
  /// @param text such as `3y`, `16m` or `15d`
  /// @throws IllegalArgumentException when it is none
  static Period parse(String text) {
    Matcher parts = Pattern.compile("(\\d{1,4})([ymd])").matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("expected a period such as 3y, 16m or 15d, found '" + text + "'");
    }
    int count = Integer.parseInt(parts.group(1));
    return switch (parts.group(2)) {
      case "y" -> years(count);
      case "m" -> months(count);
      default -> days(count);
    };
  }
}
