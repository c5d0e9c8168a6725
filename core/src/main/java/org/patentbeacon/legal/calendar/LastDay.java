package org.patentbeacon.legal.calendar;

import java.time.LocalDate;

/// 期限届满日, the last day of a period.
///
/// @param nominal the day that counting gives
/// @param payableUntil the day until which the act is in time: the nominal day, or the next working day where it rolls
/// @param provisional whether it hangs on days that no published calendar covers
/// @param calendar the id of the calendar that was asked; `none` for a date that never moves
public record LastDay(LocalDate nominal, LocalDate payableUntil, boolean provisional, String calendar) {

  /// Checks that a last day never moves back.
  ///
  /// @throws IllegalArgumentException when it does
  public LastDay {
    if (payableUntil.isBefore(nominal)) {
      throw new IllegalArgumentException("a last day moved back from " + nominal + " to " + payableUntil);
    }
  }

  /// {@return a date that stays where it is, a working day or not}
  ///
  /// @param day the date
  public static LastDay unmoved(LocalDate day) {
    return new LastDay(day, day, false, "none");
  }

  /// {@return whether the day moved}
  public boolean rolled() {
    return !nominal.equals(payableUntil);
  }
}
