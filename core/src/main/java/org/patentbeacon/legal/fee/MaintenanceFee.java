package org.patentbeacon.legal.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.patentbeacon.legal.calendar.LastDay;
import org.patentbeacon.legal.calendar.OfficeCalendar;
import org.patentbeacon.legal.calendar.Period;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;

/// The maintenance fee of an American utility or reissue patent (35 USC 41(b), 37 CFR 1.362).
///
/// Unpaid, the patent ends at the nominal end of the grace period.
///
/// @param number 1, 2 or 3
/// @param opens the first day on which it can be paid
/// @param due the last day without surcharge
/// @param graceEnd the last day with surcharge
public record MaintenanceFee(int number, LocalDate opens, LastDay due, LastDay graceEnd) {
  private static final String NAME = "maintenance-us.tsv";
  private static final List<Row> ROWS = FactTable
      .shipped(Objects.requireNonNull(MaintenanceFee.class.getResourceAsStream(NAME)), NAME).mapShipped(Row::of);

  private record Row(int number, Period opens, Period due, Period grace, LocalDate filedFrom) {
    static Row of(FactRow row) {
      return new Row(row.number("fee"), period(row, "opens"), period(row, "due"), period(row, "grace"),
          row.date("filedFrom"));
    }

    private static Period period(FactRow row, String column) {
      return row.read(column, "a period such as 42m", Period::parse);
    }
  }

  /// {@return a fee of a patent}
  ///
  /// @param grant the day of grant
  /// @param number 1, 2 or 3
  /// @param calendar the calendar of the American office
  /// @throws IllegalArgumentException when there is no fee of this number
  public static MaintenanceFee unitedStates(LocalDate grant, int number, OfficeCalendar calendar) {
    Row row = ROWS.stream().filter(fee -> fee.number() == number).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("expected a fee from 1 to " + ROWS.size() + ", found " + number));
    return new MaintenanceFee(number, row.opens().from(grant), calendar.end(grant, row.due()), calendar.end(grant, row.grace()));
  }

  /// {@return whether a patent owes these fees by the day of its filing}
  ///
  /// @param filing the day of filing
  public static boolean isOwedWhenFiled(LocalDate filing) {
    return ROWS.stream().noneMatch(row -> filing.isBefore(row.filedFrom()));
  }

  /// {@return how many fees there are}
  public static int count() {
    return ROWS.size();
  }
}
