package org.patentbeacon.number;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.ShippedRows;

/// The two-digit series in front of the serial of a United States application, derived from its year
/// (`us-series.tsv`).
final class UnitedStatesSeries {
  private record Row(String series, String sort, YearMonth from, YearMonth to) {
    boolean overlaps(YearMonth first, YearMonth last) {
      return !from.isAfter(last) && !to.isBefore(first);
    }
  }

  private static final List<Row> ROWS = ShippedRows.of(UnitedStatesSeries.class, "us-series.tsv").stream()
      .map(row -> new Row(row.get(0), row.get(1), YearMonth.parse(row.get(2)),
          row.get(3).isEmpty() ? YearMonth.of(9999, 12) : YearMonth.parse(row.get(3))))
      .toList();
  /// In a year in which one series ended and the next began, the new one has not come further than this.
  private static final int NEW_SERIES_BELOW = 300_000;

  private UnitedStatesSeries() {}

  /// The series of a serial of six digits. The date decides when it lies in the year of the number.
  static String of(String sort, int year, String serial, @Nullable LocalDate date) {
    boolean dated = date != null && date.getYear() == year;
    YearMonth first = dated ? YearMonth.from(date) : YearMonth.of(year, 1);
    YearMonth last = dated ? first : YearMonth.of(year, 12);
    List<Row> possible = rows(sort, first, last);
    if (possible.isEmpty() && sort.equals("design")) {
      possible = rows("utility", first, last);
    }
    if (possible.isEmpty()) {
      throw new RefusedNumber("no series of " + sort + " applications is known for the year " + year);
    }
    boolean newer = Integer.parseInt(serial) < NEW_SERIES_BELOW;
    return (newer ? possible.getLast() : possible.getFirst()).series;
  }

  private static List<Row> rows(String sort, YearMonth first, YearMonth last) {
    List<Row> rows = new ArrayList<>();
    for (Row row : ROWS) {
      if (row.sort.equals(sort) && row.overlaps(first, last)) {
        rows.add(row);
      }
    }
    return rows;
  }
}
