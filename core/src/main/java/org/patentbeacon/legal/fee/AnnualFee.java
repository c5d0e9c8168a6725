package org.patentbeacon.legal.fee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.patentbeacon.legal.calendar.LastDay;
import org.patentbeacon.legal.calendar.OfficeCalendar;
import org.patentbeacon.legal.calendar.Period;

/// 年费, the fee of a patent year in China (R115).
///
/// Year 1 runs from the filing date to the day before its first anniversary; never from priority, grant or the calendar year.
/// The fee of a later year is due when that year begins, and payable with surcharge for six months more.
///
/// @param year the patent year, 2 or later
/// @param due the day on which it is due
/// @param graceEnd the end of the grace period, counted from the nominal due date
public record AnnualFee(int year, LastDay due, LastDay graceEnd) {

  /// {@return the fee of a year}
  ///
  /// @param filing the filing date
  /// @param year the patent year
  /// @param calendar the calendar of the Chinese office
  /// @throws IllegalArgumentException when the year is the first, whose fee has no due date of its own
  public static AnnualFee china(LocalDate filing, int year, OfficeCalendar calendar) {
    return china(filing, year, calendar, LateBands.china());
  }

  /// {@return the fee of a year, by other bands than those that ship}
  ///
  /// @param filing the filing date
  /// @param year the patent year
  /// @param calendar the calendar of the Chinese office
  /// @param bands the bands, which say how long grace lasts
  /// @throws IllegalArgumentException when the year is the first, whose fee has no due date of its own
  public static AnnualFee china(LocalDate filing, int year, OfficeCalendar calendar, LateBands bands) {
    if (year < 2) {
      throw new IllegalArgumentException("expected a patent year from 2 on, found " + year);
    }
    LocalDate nominal = Period.years(year - 1).from(filing);
    return new AnnualFee(year, calendar.roll(nominal), calendar.end(nominal, bands.grace()));
  }

  /// {@return the patent year of a day; on an anniversary the new year has begun}
  ///
  /// @param filing the filing date
  /// @param on the day
  /// @throws IllegalArgumentException when the day is before filing
  public static int patentYear(LocalDate filing, LocalDate on) {
    if (on.isBefore(filing)) {
      throw new IllegalArgumentException("expected a day from the filing date " + filing + " on, found " + on);
    }
    int years = on.getYear() - filing.getYear();
    return Period.years(years).from(filing).isAfter(on) ? years : years + 1;
  }

  /// The first fee to be reminded of, since that of the year of grant is paid at registration.
  ///
  /// @param year its patent year
  /// @param check whether grant came so soon after an anniversary that the notice of registration may have asked for the
  ///     fee of the year before; the year printed on the notice wins
  public record First(int year, boolean check) {
    private static final int SOON = 60;

    /// {@return the first fee after a grant}
    ///
    /// @param filing the filing date
    /// @param granted the day on which the grant was announced
    /// @throws IllegalArgumentException when grant is before filing
    public static First after(LocalDate filing, LocalDate granted) {
      int year = patentYear(filing, granted);
      LocalDate anniversary = Period.years(year - 1).from(filing);
      return new First(year + 1, year > 1 && ChronoUnit.DAYS.between(anniversary, granted) <= SOON);
    }
  }
}
