package org.patentbeacon.analysis.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.Levels;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
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
    CodeColumn provinces = Levels.of(units.value(set.table().parties().seat()), seat -> Seat.of(seat).province());
    int[] filed = units.days(DateBasis.FILING).days();
    int[] first = new int[provinces.dictionary().size()];
    Arrays.fill(first, Integer.MAX_VALUE);
    for (int unit = 0; unit < filed.length; unit++) {
      int province = provinces.codes()[unit];
      if (province != CodeColumn.NONE && filed[unit] != DayColumn.UNKNOWN) {
        first[province] = Math.min(first[province], filed[unit]);
      }
    }
    List<List<String>> applications = Stream.generate(() -> (List<String>) new ArrayList<String>()).limit(first.length).toList();
    for (int unit = 0; unit < filed.length; unit++) {
      int province = provinces.codes()[unit];
      if (province != CodeColumn.NONE && filed[unit] == first[province]) {
        applications.get(province).add(units.label(unit));
      }
    }
    List<Row> rows = IntStream.range(0, first.length).filter(province -> first[province] != Integer.MAX_VALUE)
        .mapToObj(province -> row(set, provinces.dictionary().get(province), first[province], applications.get(province))).toList();
    return new FirstFilings(Heading.of(Analysis.E1, set, CountUnit.APPLICATION).by(DateBasis.FILING), rows);
  }

  private static Row row(PatentSet set, String province, int day, List<String> applications) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return new Row(province, date, applications, set.query("AP-PROVINCE=" + province + " and AD=" + date));
  }
}
