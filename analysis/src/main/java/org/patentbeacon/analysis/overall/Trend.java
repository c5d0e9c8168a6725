package org.patentbeacon.analysis.overall;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Granularity;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;

/// T1 申请趋势: how many units fall into each period. Periods without units within the range stand with 0; the range ends with
/// that of the cut-off.
///
/// @param heading what was counted, and how
/// @param periods the periods, ascending
/// @param unknown units without the date
public record Trend(Heading heading, List<Period> periods, int unknown) {

  /// Copies the list.
  public Trend {
    periods = List.copyOf(periods);
  }

  /// One period.
  ///
  /// @param label how it is written, such as `2024`
  /// @param year its year
  /// @param count the units in it
  /// @param cumulative the units up to its end
  /// @param state how complete it is
  /// @param query the query that finds its documents; absent where no clause finds units by this date
  public record Period(String label, int year, int count, long cumulative, PeriodState state, @Nullable String query) {}

  /// {@return the trend by years}
  ///
  /// @param set what is counted
  /// @param unit what is counted as one
  /// @param basis the date by which units are put into years
  public static Trend of(PatentSet set, CountUnit unit, DateBasis basis) {
    return of(set, unit, basis, Granularity.YEAR);
  }

  /// {@return the trend}
  ///
  /// @param set what is counted
  /// @param unit what is counted as one
  /// @param basis the date by which units are put into periods
  /// @param granularity how long periods are
  public static Trend of(PatentSet set, CountUnit unit, DateBasis basis, Granularity granularity) {
    Units units = set.units(unit);
    Periods spread = Periods.of(set, units, basis, granularity);
    int unknown = spread.unknown();
    Heading heading = Heading.of(Analysis.T1, set, unit).by(basis)
        .covering(new Coverage(basis.wording(), units.count() - unknown, units.count()));
    return new Trend(heading, periods(spread), unknown);
  }

  private static List<Period> periods(Periods spread) {
    List<Period> periods = new ArrayList<>();
    int[] counts = spread.counts();
    long cumulative = 0;
    for (int place = 0; place < counts.length; place++) {
      cumulative += counts[place];
      periods.add(new Period(spread.label(place), spread.year(place), counts[place], cumulative, spread.state(place),
          spread.query(place)));
    }
    return periods;
  }

  /// {@return the periods up to the last that is not incomplete}
  public List<Period> usable() {
    int usable = 0;
    for (int place = 0; place < periods.size(); place++) {
      usable = periods.get(place).state() == PeriodState.INCOMPLETE ? usable : place + 1;
    }
    return periods.subList(0, usable);
  }

  /// {@return the last period that is not incomplete; `null` when there is none}
  public @Nullable Period lastUsable() {
    return usable().isEmpty() ? null : usable().getLast();
  }
}
