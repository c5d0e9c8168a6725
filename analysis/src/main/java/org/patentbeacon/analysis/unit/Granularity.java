package org.patentbeacon.analysis.unit;

import java.time.LocalDate;
import java.time.Month;

/// How long periods are. Periods are numbered: a year by itself, quarters and months by how many there were since the year 0.
public enum Granularity {
  /// Calendar years.
  YEAR(12),
  /// Quarters of calendar years.
  QUARTER(3),
  /// Calendar months.
  MONTH(1);

  private final int months;

  Granularity(int months) {
    this.months = months;
  }

  /// {@return the number of the period of a day}
  ///
  /// @param day days since 1970-01-01
  int of(int day) {
    return Math.floorDiv(CivilDays.month(day), months);
  }

  /// {@return the first day of a period}
  ///
  /// @param period its number
  LocalDate start(int period) {
    int month = period * months;
    return LocalDate.of(Math.floorDiv(month, 12), Month.JANUARY.plus(Math.floorMod(month, 12)), 1);
  }

  /// {@return the last day of a period}
  ///
  /// @param period its number
  LocalDate end(int period) {
    return start(period + 1).minusDays(1);
  }

  /// {@return how a period is written: `2024`, `2024-Q3`, `2024-09`}
  ///
  /// @param period its number
  String label(int period) {
    LocalDate start = start(period);
    return switch (this) {
      case YEAR -> String.valueOf(start.getYear());
      case QUARTER -> start.getYear() + "-Q" + (start.getMonthValue() / 3 + 1);
      case MONTH -> start.toString().substring(0, "2024-09".length());
    };
  }
}
