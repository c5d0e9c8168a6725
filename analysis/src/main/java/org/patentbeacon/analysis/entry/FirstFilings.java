package org.patentbeacon.analysis.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.index.table.Seat;

/// E1 首次申请: the earliest filings of each province of first applicants on the mainland, all of the same day.
///
/// @param heading what was counted, and how
/// @param rows the provinces
public record FirstFilings(Heading heading, List<Row> rows) {

  /// Copies the list.
  public FirstFilings {
    rows = List.copyOf(rows);
  }

  /// One province.
  ///
  /// @param province its name
  /// @param date the earliest filing date
  /// @param applications all applications of that day
  /// @param query the query that finds their documents
  public record Row(String province, LocalDate date, List<String> applications, String query) {
    /// Copies the list.
    public Row {
      applications = List.copyOf(applications);
    }
  }

  /// {@return the first filings of a set}
  ///
  /// @param set what is counted
  public static FirstFilings of(PatentSet set) {
    Units units = set.units(CountUnit.APPLICATION);
    CodeColumn seats = units.value(set.table().parties().seat());
    DayColumn filed = units.days(DateBasis.FILING);
    Map<String, Row> first = new TreeMap<>(CodePointOrder.INSTANCE);
    for (int unit = 0; unit < units.count(); unit++) {
      String seat = seats.value(unit);
      String province = seat == null ? null : Seat.of(seat).province();
      if (province != null && filed.known(unit)) {
        LocalDate day = LocalDate.ofEpochDay(filed.days()[unit]);
        String query = set.query("AP-PROVINCE=" + province + " and AD=" + day);
        first.merge(province, new Row(province, day, List.of(units.label(unit)), query), FirstFilings::earlier);
      }
    }
    return new FirstFilings(Heading.of(Analysis.E1, set, CountUnit.APPLICATION).by(DateBasis.FILING), List.copyOf(first.values()));
  }

  private static Row earlier(Row one, Row other) {
    if (!one.date().equals(other.date())) {
      return one.date().isBefore(other.date()) ? one : other;
    }
    List<String> both = new ArrayList<>(one.applications());
    both.addAll(other.applications());
    return new Row(one.province(), one.date(), both, one.query());
  }
}
