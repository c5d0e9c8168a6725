package org.patentbeacon.alert.rule;

import java.time.LocalDate;
import java.time.Month;

/// The last year whose filings are all published: they come out up to eighteen months later.
public final class LastCompleteYear {
  private static final int MONTHS_UNTIL_PUBLICATION = 18;

  private LastCompleteYear() {}

  /// {@return the last year whose last day and eighteen months are not after the data}
  ///
  /// @param cutoff the day up to which the data are complete
  public static int of(LocalDate cutoff) {
    int year = cutoff.getYear();
    while (LocalDate.of(year, Month.DECEMBER, 31).plusMonths(MONTHS_UNTIL_PUBLICATION).isAfter(cutoff)) {
      year--;
    }
    return year;
  }
}
