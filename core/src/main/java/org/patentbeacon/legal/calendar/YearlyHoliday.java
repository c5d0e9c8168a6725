package org.patentbeacon.legal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.FactRow;

/// A holiday of every year: a day of a month, or a weekday of one of its weeks.
///
/// @param month the month
/// @param day the day of the month; 0 when a weekday decides
/// @param week 1 to 4, or -1 for the last; 0 when the day is fixed
/// @param weekday the weekday; absent when the day is fixed
/// @param fromYear the first year
record YearlyHoliday(int month, int day, int week, @Nullable DayOfWeek weekday, int fromYear) {

  static YearlyHoliday of(FactRow row) {
    boolean fixed = !row.text("day").isEmpty();
    int week = fixed ? 0 : row.text("week").equals("last") ? -1 : row.number("week");
    return new YearlyHoliday(row.number("month"), row.number("day", 0), week,
        fixed ? null : row.oneOf("weekday", DayOfWeek.class), row.number("fromYear"));
  }

  /// The day on which the holiday of a year is observed, which may lie in the year before.
  LocalDate observed(int year) {
    if (weekday != null) {
      return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
    }
    LocalDate date = LocalDate.of(year, month, day);
    return switch (date.getDayOfWeek()) {
      case SATURDAY -> date.minusDays(1);
      case SUNDAY -> date.plusDays(1);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> date;
    };
  }

  /// Whether it is observed on a day. New Year's Day on a Saturday is observed in the old year.
  boolean isOn(LocalDate date) {
    return isOn(date, date.getYear()) || isOn(date, date.getYear() + 1);
  }

  private boolean isOn(LocalDate date, int year) {
    return year >= fromYear && observed(year).equals(date);
  }
}
