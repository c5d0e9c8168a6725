package org.patentbeacon.delivery.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.patentbeacon.legal.calendar.Calendars;
import org.patentbeacon.legal.calendar.OfficeCalendar;

/// When digests are due: at one time of the receiver's day, every day, every Monday, or on the first working day of a month.
///
/// @param zone the receiver's time zone
/// @param at the time of day there
/// @param calendar which days are working days
public record DigestSchedule(ZoneId zone, LocalTime at, OfficeCalendar calendar) {
  private static final LocalTime USUAL = LocalTime.of(8, 30);

  /// {@return the usual schedule: 08:30, by the working days of China}
  ///
  /// @param zone the receiver's time zone
  public static DigestSchedule of(ZoneId zone) {
    return new DigestSchedule(zone, USUAL, Calendars.china());
  }

  /// {@return the last window that is over}
  ///
  /// @param mode how often
  /// @param now the present
  /// @throws IllegalArgumentException for messages that are sent at once
  public DigestWindow lastClosed(DigestMode mode, Instant now) {
    Instant to = dueUntil(mode, now);
    return new DigestWindow(dueUntil(mode, to.minusNanos(1)), to);
  }

  /// {@return when the next digest is due, after a moment}
  ///
  /// @param mode how often
  /// @param moment the moment
  /// @throws IllegalArgumentException for messages that are sent at once
  public Instant next(DigestMode mode, Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, zone);
    while (!due(mode, day) || !due(day).isAfter(moment)) {
      day = day.plusDays(1);
    }
    return due(day);
  }

  private Instant dueUntil(DigestMode mode, Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, zone);
    while (!due(mode, day) || due(day).isAfter(moment)) {
      day = day.minusDays(1);
    }
    return due(day);
  }

  private Instant due(LocalDate day) {
    return day.atTime(at).atZone(zone).toInstant();
  }

  private boolean due(DigestMode mode, LocalDate day) {
    return switch (mode) {
      case IMMEDIATE -> throw new IllegalArgumentException("what is told at once has no window");
      case DAILY -> true;
      case WEEKLY -> day.getDayOfWeek() == DayOfWeek.MONDAY;
      case MONTHLY -> day.equals(firstWorkingDay(day));
    };
  }

  private LocalDate firstWorkingDay(LocalDate ofMonth) {
    return calendar.roll(ofMonth.withDayOfMonth(1)).payableUntil();
  }
}
