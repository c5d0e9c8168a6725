package org.patentbeacon.legal.calendar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;
import org.patentbeacon.table.TableException;

/// A calendar as a government publishes it, day by day: 法定休假日 and 调休工作日. A day that is not listed follows its weekday.
///
/// A notice of a year runs from New Year to the National Day. So a year is covered when the table lists both as holidays; of
/// other years only the listed days are known, such as the last days of December that a notice for the next year names.
public final class DayTable implements OfficeCalendar {
  private static final List<MonthDay> OF_EVERY_NOTICE = List.of(MonthDay.of(1, 1), MonthDay.of(10, 1));

  private enum Kind { HOLIDAY, WORKDAY }

  private record Row(LocalDate date, Kind kind) {
    static Row of(FactRow row) {
      return new Row(row.date("date"), row.read("kind", "holiday or workday", DayTable::kind));
    }
  }

  private final String id;
  private final SortedMap<LocalDate, Kind> days;

  private DayTable(String id, SortedMap<LocalDate, Kind> days) {
    this.id = id;
    this.days = Collections.unmodifiableSortedMap(days);
  }

  private static Kind kind(String text) {
    return switch (text) {
      case "holiday" -> Kind.HOLIDAY;
      case "workday" -> Kind.WORKDAY;
      default -> throw new IllegalArgumentException(text);
    };
  }

  static DayTable china(String id) {
    String name = "cn-holidays.tsv";
    FactTable table = FactTable.shipped(Objects.requireNonNull(DayTable.class.getResourceAsStream(name)), name);
    SortedMap<LocalDate, Kind> days = new TreeMap<>();
    table.mapShipped(Row::of).forEach(row -> days.put(row.date(), row.kind()));
    return new DayTable(id, days);
  }

  /// {@return a user's calendar}
  ///
  /// @param file a table with the columns `date`, `kind` (`holiday` or `workday`) and `name`
  /// @param id the name and version to go into the results, such as `cn-2027-1`
  /// @throws TableException when rows are wrong or a day is listed twice, with all of them
  /// @throws IOException when it cannot be read
  public static DayTable read(Path file, String id) throws IOException {
    SortedMap<LocalDate, Kind> days = new TreeMap<>();
    FactTable.read(file).map(row -> {
      Row read = Row.of(row);
      if (days.put(read.date(), read.kind()) != null) {
        throw row.refused("date", "each day once");
      }
      return read;
    });
    return new DayTable(id, days);
  }

  /// {@return this calendar and the days of another, which says more of them}
  ///
  /// @param newer the other, such as the notice of a further year
  public DayTable plus(DayTable newer) {
    SortedMap<LocalDate, Kind> both = new TreeMap<>(days);
    both.putAll(newer.days);
    return new DayTable(id + "+" + newer.id, both);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public boolean covers(LocalDate day) {
    return days.containsKey(day)
        || OF_EVERY_NOTICE.stream().allMatch(of -> days.get(of.atYear(day.getYear())) == Kind.HOLIDAY);
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    Kind listed = days.get(day);
    return listed == null ? !OfficeCalendar.isWeekend(day) : listed == Kind.WORKDAY;
  }
}
