package org.patentbeacon.legal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// The days on which an office works. Immutable.
public interface OfficeCalendar {
  /// {@return the name and version of this calendar, which goes into every result}
  String id();

  /// {@return whether the days off around a day were published}
  ///
  /// @param day the day
  boolean covers(LocalDate day);

  /// {@return whether the office works on a day; by weekends alone where the calendar does not cover it}
  ///
  /// @param day the day
  boolean isWorkingDay(LocalDate day);

  /// {@return a last day, moved to the next working day when it is a day off}
  ///
  /// @param nominal the day that counting gave
  default LastDay roll(LocalDate nominal) {
    LocalDate day = nominal;
    boolean provisional = !covers(day);
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
      provisional |= !covers(day);
    }
    return new LastDay(nominal, day, provisional, id());
  }

  /// {@return the last day of a period that rolls}
  ///
  /// @param start the day from which it runs; it never moves
  /// @param period its length
  default LastDay end(LocalDate start, Period period) {
    return roll(period.from(start));
  }

  /// {@return whether a day is a Saturday or a Sunday}
  ///
  /// @param day the day
  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
