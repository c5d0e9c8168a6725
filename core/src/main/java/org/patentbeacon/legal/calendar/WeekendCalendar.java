package org.patentbeacon.legal.calendar;

import java.time.LocalDate;

/// The calendar of an office whose days off are not known: weekends, and nothing is covered.
///
/// @param id its name
public record WeekendCalendar(String id) implements OfficeCalendar {
  @Override
  public boolean covers(LocalDate day) {
    return false;
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return !OfficeCalendar.isWeekend(day);
  }
}
