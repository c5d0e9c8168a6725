package org.patentbeacon.analysis.life;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// L1, L2 专利年龄 on a day.
///
/// @param completedYears years completed since filing; what was filed on 29 February reaches a year on 1 March of a
///     common year
/// @param patentYear the running year, 1 in the first
/// @param calendarBucket the difference of the calendar years, at least 1, as other tools count
public record Ages(int completedYears, int patentYear, int calendarBucket) {

  /// {@return the ages on a day; empty when that is before the filing}
  ///
  /// @param filed the day of filing
  /// @param day the day, such as that of the end
  public static Optional<Ages> of(LocalDate filed, LocalDate day) {
    if (day.isBefore(filed)) {
      return Optional.empty();
    }
    int years = Period.between(filed, day).getYears();
    return Optional.of(new Ages(years, years + 1, Math.max(1, day.getYear() - filed.getYear())));
  }
}
