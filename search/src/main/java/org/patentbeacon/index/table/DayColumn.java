package org.patentbeacon.index.table;

import java.time.LocalDate;

/// A date per row, as days since 1970-01-01. A date known only to the month or year stands as the first day of it.
///
/// @param days one value per row, [#UNKNOWN] where the row has no date; owned by the table, not to be changed
public record DayColumn(int[] days) {

  /// The value of a row without a date.
  public static final int UNKNOWN = Integer.MIN_VALUE;

  /// {@return the number of rows}
  public int size() {
    return days.length;
  }

  /// {@return whether the row has a date}
  ///
  /// @param row from 0
  public boolean known(int row) {
    return days[row] != UNKNOWN;
  }

  /// {@return the year of the row's date}
  ///
  /// @param row from 0, of a row with a date
  public int year(int row) {
    return LocalDate.ofEpochDay(days[row]).getYear();
  }
}
