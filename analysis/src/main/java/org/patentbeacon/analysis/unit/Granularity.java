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
    return Math.floorDiv(monthOf(day), months);
  }

  /// The number of the month of a day, by the civil calendar and without making a date of it.
  private static int monthOf(int day) {
    long shifted = day + 719_468L; // days since 0000-03-01
    long era = Math.floorDiv(shifted, 146_097);
    long dayOfEra = shifted - era * 146_097;
    long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long month = (5 * dayOfYear + 2) / 153; // from March
    return (int) ((yearOfEra + era * 400) * 12 + month + 2);
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
