package org.patentbeacon.analysis.unit;

/// Days since 1970-01-01 as months and years of the civil calendar, for columns of millions of them.
public final class CivilDays {
  private static final int MONTHS = 12;
  private static final int DAYS_BEFORE_EPOCH = 719_468; // since 0000-03-01
  private static final int DAYS_OF_ERA = 146_097;

  private CivilDays() {}

  /// {@return how many months there were since the year 0 before that of a day}
  ///
  /// @param day days since 1970-01-01
  public static int month(int day) {
    return (int) (monthAndDay(day) >> 5);
  }

  /// {@return the year of a day}
  ///
  /// @param day days since 1970-01-01
  public static int year(int day) {
    return Math.floorDiv(month(day), MONTHS);
  }

  /// {@return the completed months from a day to another that is not before it; a month that begins on a day its end lacks is
  /// completed the day after that}
  ///
  /// @param from days since 1970-01-01
  /// @param to days since 1970-01-01
  public static int months(int from, int to) {
    return (int) ((monthAndDay(to) - monthAndDay(from)) >> 5);
  }

  /// {@return the completed years from a day to another that is not before it; what begins on 29 February completes a year on
  /// 1 March of a common year}
  ///
  /// @param from days since 1970-01-01
  /// @param to days since 1970-01-01
  public static int years(int from, int to) {
    return months(from, to) / MONTHS;
  }

  /// The number of the month of a day, times 32, and the day of that month.
  private static long monthAndDay(int day) {
    long shifted = day + (long) DAYS_BEFORE_EPOCH;
    long era = Math.floorDiv(shifted, DAYS_OF_ERA);
    long dayOfEra = shifted - era * DAYS_OF_ERA;
    long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long month = (5 * dayOfYear + 2) / 153; // from March
    long dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1;
    return ((yearOfEra + era * 400) * MONTHS + month + 2) * 32 + dayOfMonth;
  }
}
