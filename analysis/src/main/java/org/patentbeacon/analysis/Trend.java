package org.patentbeacon.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.DayColumn;
import org.patentbeacon.index.PatentTable;

/// T1 申请趋势: how many units fall into each year. Years without units within the range stand with 0; the range ends
/// with the year of the cut-off.
///
/// @param years the years, ascending
/// @param unknown units without the date
public record Trend(List<Year> years, int unknown) {

  /// Copies the list.
  public Trend {
    years = List.copyOf(years);
  }

  /// One year.
  ///
  /// @param year the year
  /// @param count the units in it
  /// @param cumulative the units up to its end
  /// @param state how complete it is
  /// @param query the query that finds its documents
  public record Year(int year, int count, int cumulative, PeriodState state, String query) {}

  static Trend of(PatentTable table, CountUnit unit, DateBasis basis) {
    Units units = Units.of(table, unit);
    DayColumn days = basis.column(table);
    int[] yearOf = new int[units.count()];
    Arrays.fill(yearOf, -1);
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    int unknown = 0;
    for (int u = 0; u < units.count(); u++) {
      int day = units.earliest(u, days);
      if (day == DayColumn.UNKNOWN) {
        unknown++;
        continue;
      }
      yearOf[u] = LocalDate.ofEpochDay(day).getYear();
      first = Math.min(first, yearOf[u]);
      last = Math.max(last, yearOf[u]);
    }
    LocalDate cutoff = table.origin().cutoff();
    if (cutoff != null && first != Integer.MAX_VALUE) {
      last = Math.max(last, cutoff.getYear());
    }
    return new Trend(years(yearOf, first, last, new Frame(table.origin().query(), basis, cutoff)), unknown);
  }

  /// What all years share.
  private record Frame(String query, DateBasis basis, @Nullable LocalDate cutoff) {}

  private static List<Year> years(int[] yearOf, int first, int last, Frame frame) {
    List<Year> years = new ArrayList<>();
    int cumulative = 0;
    for (int year = first; year <= last; year++) {
      int wanted = year;
      int count = (int) Arrays.stream(yearOf).filter(y -> y == wanted).count();
      cumulative += count;
      years.add(new Year(year, count, cumulative,
          PeriodState.of(LocalDate.of(year, 12, 31), frame.basis(), frame.cutoff()),
          "(" + frame.query() + ") and " + frame.basis().field() + "=" + year));
    }
    return years;
  }

  /// {@return the last year that is not incomplete, or `null` when there is none}
  public @Nullable Year lastUsable() {
    return years.reversed().stream().filter(year -> year.state() != PeriodState.INCOMPLETE).findFirst().orElse(null);
  }
}
