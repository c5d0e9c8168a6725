package org.patentbeacon.legal.calendar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.patentbeacon.table.FactTable;

/// A calendar that is computed from the holidays of every year, with single closures: that of the United States.
///
/// A last day on a Saturday, a Sunday or a federal holiday in the District of Columbia moves to the next day that is none of
/// these (35 USC 21(b)); a day on which the office is closed counts as such a holiday.
public final class HolidayCalendar implements OfficeCalendar {
  private final String id;
  private final LocalDate from;
  private final List<YearlyHoliday> holidays;
  private final Set<LocalDate> closures;

  private HolidayCalendar(String id, LocalDate from, List<YearlyHoliday> holidays, Set<LocalDate> closures) {
    this.id = id;
    this.from = from;
    this.holidays = holidays;
    this.closures = Set.copyOf(closures);
  }

  static HolidayCalendar unitedStates(String id, LocalDate from) {
    return new HolidayCalendar(id, from, shipped("us-holidays.tsv").mapShipped(YearlyHoliday::of),
        Set.copyOf(shipped("us-closures.tsv").mapShipped(row -> row.date("date"))));
  }

  private static FactTable shipped(String name) {
    return FactTable.shipped(Objects.requireNonNull(HolidayCalendar.class.getResourceAsStream(name)), name);
  }

  /// {@return this calendar with further closures}
  ///
  /// @param file a table whose column `date` names the days
  /// @param version the id of the calendar that comes out, such as `us-2027-1`
  /// @throws org.patentbeacon.table.TableException when rows are wrong, with all of them
  /// @throws IOException when it cannot be read
  public HolidayCalendar closed(Path file, String version) throws IOException {
    Set<LocalDate> all = new HashSet<>(closures);
    all.addAll(FactTable.read(file).map(row -> row.date("date")));
    return new HolidayCalendar(version, from, holidays, all);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public boolean covers(LocalDate day) {
    return !day.isBefore(from);
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return !OfficeCalendar.isWeekend(day) && !closures.contains(day)
        && holidays.stream().noneMatch(holiday -> holiday.isOn(day));
  }
}
