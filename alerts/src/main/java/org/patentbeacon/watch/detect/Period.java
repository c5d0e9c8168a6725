package org.patentbeacon.watch.detect;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// The stretches of time in which publications are counted.
public enum Period {
  /// Monday to Sunday.
  WEEK(ChronoUnit.WEEKS),
  /// A month of the calendar.
  MONTH(ChronoUnit.MONTHS);

  private final ChronoUnit unit;

  Period(ChronoUnit unit) {
    this.unit = unit;
  }

  /// {@return the first day of the period that holds a day}
  ///
  /// @param day the day
  public LocalDate first(LocalDate day) {
    return switch (this) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /// {@return the last day of the period that holds a day}
  ///
  /// @param day the day
  public LocalDate last(LocalDate day) {
    return first(day).plus(1, unit).minusDays(1);
  }

  /// {@return how many periods the period of a day lies before that of another}
  ///
  /// @param day the day
  /// @param later the other day
  public long before(LocalDate day, LocalDate later) {
    return unit.between(first(day), first(later));
  }

  /// {@return the last day of the last period for which a source is complete}
  ///
  /// @param cutoff the day up to which the source is complete
  public LocalDate lastComplete(LocalDate cutoff) {
    LocalDate end = last(cutoff);
    return end.equals(cutoff) ? end : first(cutoff).minusDays(1);
  }
}
