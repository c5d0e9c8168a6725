package org.patentbeacon.legal.fee;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.patentbeacon.legal.calendar.LastDay;
import org.patentbeacon.legal.calendar.OfficeCalendar;
import org.patentbeacon.legal.calendar.Period;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;

/// The renewal fee of a European application (EPC R51, R159).
///
/// Due on the last day of the month in which the anniversary of filing lies. The additional period runs from that last day
/// to the last day of the sixth month (J 4/91); its start never moves, its end rolls (R134(1)). The first day of payment is
/// read as the end of a month as well, which is the later and so the safe reading.
///
/// @param year the patent year, 3 or later
/// @param opens the first day on which it can be paid
/// @param due the last day without additional fee
/// @param graceEnd the last day with it
/// @param graceSurcharge the additional fee, in percent of the fee
public record RenewalFee(int year, LocalDate opens, LastDay due, LastDay graceEnd, int graceSurcharge) {
  private static final String NAME = "renewal-ep.tsv";
  private static final List<Row> ROWS = FactTable
      .shipped(Objects.requireNonNull(RenewalFee.class.getResourceAsStream(NAME)), NAME).mapShipped(Row::of);

  private record Row(int yearFrom, int yearTo, int opensMonths, int graceMonths, int graceSurcharge, int entryMonths) {
    static Row of(FactRow row) {
      return new Row(row.number("yearFrom"), row.number("yearTo"), row.number("opensMonths"), row.number("graceMonths"),
          row.number("graceSurcharge"), row.number("entryMonths", 0));
    }

    static Row of(int year) {
      return ROWS.stream().filter(row -> row.yearFrom <= year && year <= row.yearTo).findFirst()
          .orElseThrow(() -> new IllegalArgumentException("expected a patent year from %d to %d, found %d".formatted(
              ROWS.getFirst().yearFrom(), ROWS.getLast().yearTo(), year)));
    }
  }

  /// {@return the first patent year with a fee}
  public static int firstYear() {
    return ROWS.getFirst().yearFrom();
  }

  /// {@return the last patent year with a fee}
  public static int lastYear() {
    return ROWS.getLast().yearTo();
  }

  /// {@return the fee of a year}
  ///
  /// @param filing the filing date; of an entry from the PCT the international filing date
  /// @param year the patent year
  /// @param calendar the calendar of the European office
  /// @throws IllegalArgumentException when there is no fee for the year
  public static RenewalFee europe(LocalDate filing, int year, OfficeCalendar calendar) {
    Row row = Row.of(year);
    YearMonth month = YearMonth.from(Period.years(year - 1).from(filing));
    return new RenewalFee(year, month.minusMonths(row.opensMonths()).atEndOfMonth(), calendar.roll(month.atEndOfMonth()),
        calendar.roll(month.plusMonths(row.graceMonths()).atEndOfMonth()), row.graceSurcharge());
  }

  /// {@return the first fee of an application that came from the PCT: when it falls due before the time for entry is over,
  ///     it can be paid without additional fee until then, and the additional period runs from that day, date to date}
  ///
  /// @param filing the international filing date
  /// @param priority the priority date, from which the time for entry runs; the filing date where there is none
  /// @param calendar the calendar of the European office
  public static RenewalFee euroPct(LocalDate filing, LocalDate priority, OfficeCalendar calendar) {
    Row row = ROWS.getFirst();
    RenewalFee fee = europe(filing, row.yearFrom(), calendar);
    LocalDate entry = Period.months(row.entryMonths()).from(priority);
    if (fee.due().nominal().isAfter(entry)) {
      return fee;
    }
    return new RenewalFee(fee.year(), fee.opens(), calendar.roll(entry), calendar.end(entry, Period.months(row.graceMonths())),
        fee.graceSurcharge());
  }
}
