package org.patentbeacon.legal.calendar;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.patentbeacon.table.FactRow;
import org.patentbeacon.table.FactTable;

/// The calendar of each office.
public final class Calendars {
  private static final Calendars SHIPPED = ship();

  private final Map<String, OfficeCalendar> byOffice;

  private Calendars(Map<String, OfficeCalendar> byOffice) {
    this.byOffice = byOffice;
  }

  private record Named(String office, OfficeCalendar calendar) {
    static Named of(FactRow row) {
      String id = row.words("id");
      return new Named(row.words("office"), switch (row.words("kind")) {
        case "days" -> DayTable.china(id);
        case "holidays" -> HolidayCalendar.unitedStates(id, row.date("from"));
        case "weekends" -> new WeekendCalendar(id);
        default -> throw row.refused("kind", "days, holidays or weekends");
      });
    }
  }

  private static Calendars ship() {
    String name = "calendars.tsv";
    Map<String, OfficeCalendar> calendars = new TreeMap<>();
    FactTable.shipped(Objects.requireNonNull(Calendars.class.getResourceAsStream(name)), name)
        .mapShipped(Named::of).forEach(named -> calendars.put(named.office(), named.calendar()));
    return new Calendars(calendars);
  }

  /// {@return the calendars that ship}
  public static Calendars shipped() {
    return SHIPPED;
  }

  /// {@return these calendars, with another for one office}
  ///
  /// @param office the office, such as `CN`
  /// @param calendar its calendar
  public Calendars with(String office, OfficeCalendar calendar) {
    Map<String, OfficeCalendar> calendars = new TreeMap<>(byOffice);
    calendars.put(office, calendar);
    return new Calendars(calendars);
  }

  /// {@return the calendar of an office; weekends where it has none, so that all counted with it is provisional}
  ///
  /// @param office the office, such as `CN`
  public OfficeCalendar of(String office) {
    OfficeCalendar calendar = byOffice.get(office);
    return calendar == null ? new WeekendCalendar(office.toLowerCase(Locale.ROOT) + "-weekends") : calendar;
  }

  /// {@return the days of the Chinese calendar that ships, to which a user adds the notice of a further year}
  public static DayTable china() {
    return (DayTable) SHIPPED.of("CN");
  }

  /// {@return the American calendar that ships, to which a user adds closures}
  public static HolidayCalendar unitedStates() {
    return (HolidayCalendar) SHIPPED.of("US");
  }
}
