package org.patentbeacon.analysis.overall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.growth.LifeCycle;
import org.patentbeacon.analysis.growth.LifePhase;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.PeriodState;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;

/// T5 技术生命周期图: are more players coming or leaving? Incomplete years are shown and have no phase.
///
/// @param heading what was counted, and how
/// @param years the years, ascending
public record LifeCycleChart(Heading heading, List<Year> years) {

  /// Copies the list.
  public LifeCycleChart {
    years = List.copyOf(years);
  }

  /// One year.
  ///
  /// @param year the year
  /// @param applicants distinct applicants
  /// @param filings units
  /// @param meanApplicants the mean of three years
  /// @param meanFilings the same of units
  /// @param phase the phase that the change of the means tells; absent where it cannot be told
  /// @param state how complete it is
  /// @param query the query that finds its documents; absent where no clause finds units by the date
  public record Year(int year, int applicants, int filings, @Nullable Measure meanApplicants, @Nullable Measure meanFilings,
      @Nullable LifePhase phase, PeriodState state, @Nullable String query) {}

  /// {@return the life cycle of a set}
  ///
  /// @param set what is counted
  /// @param unit what is counted as one
  /// @param basis the date by which units are put into years
  public static LifeCycleChart of(PatentSet set, CountUnit unit, DateBasis basis) {
    Units units = set.units(unit);
    Periods spread = set.years(units.unit(), basis);
    int[] filings = spread.counts();
    int[] applicants = spread.distinct(units.values(set.table().parties().applicants()));
    int usable = spread.usable();
    LifeCycle cycle = LifeCycle.of(doubles(applicants, usable), doubles(filings, usable));
    List<Year> years = new ArrayList<>();
    for (int place = 0; place < filings.length; place++) {
      LifeCycle.Point point = place < usable ? cycle.points().get(place) : null;
      years.add(new Year(spread.year(place), applicants[place], filings[place], point == null ? null : point.meanApplicants(),
          point == null ? null : point.meanFilings(), point == null ? null : point.phase(), spread.state(place),
          spread.query(place)));
    }
    return new LifeCycleChart(Heading.of(Analysis.T5, set, unit).by(basis).with("window", 3), years);
  }

  private static double[] doubles(int[] counts, int usable) {
    return Arrays.stream(counts, 0, usable).asDoubleStream().toArray();
  }
}
