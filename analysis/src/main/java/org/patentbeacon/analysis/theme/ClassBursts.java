package org.patentbeacon.analysis.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.ranking.RankingSpec;
import org.patentbeacon.analysis.text.BurstCosts;
import org.patentbeacon.analysis.text.Bursts;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.table.Wording;

/// B1 突现: which classes rose suddenly? Incomplete years are in none of it.
///
/// @param heading what was counted, and how
/// @param what what is looked at
/// @param from the first year
/// @param to the last year
/// @param assessed classes with enough units
/// @param tooFew classes with fewer than five, which are not assessed
/// @param rows the bursts of most weight, by weight, then by label
public record ClassBursts(Heading heading, Wording what, int from, int to, int assessed, int tooFew, List<Row> rows) {

  /// Copies the list.
  public ClassBursts {
    rows = List.copyOf(rows);
  }

  /// One burst.
  ///
  /// @param label the class
  /// @param from its first year
  /// @param to its last year
  /// @param open whether it lasts to the last year that counts
  /// @param weight what it saves against the usual state
  /// @param units units of these years with the class
  /// @param all units of all years with it
  /// @param query the query that finds the documents of these years; absent where the publications of a unit differ in the date
  public record Row(String label, int from, int to, boolean open, double weight, int units, int all, @Nullable String query) {}

  /// {@return the bursts of a set}
  ///
  /// @param set what is counted
  /// @param spec which classes, by which unit and date, and how many bursts are listed
  /// @param costs what a burst costs
  public static ClassBursts of(PatentSet set, RankingSpec spec, BurstCosts costs) {
    Units units = set.units(spec.unit());
    Periods years = set.years(units.unit(), spec.basis());
    int usable = years.usable();
    CodesColumn values = spec.values(set);
    int[][] counts = new int[values.dictionary().size()][usable];
    int[] all = new int[usable];
    for (int unit = 0; unit < units.count(); unit++) {
      int year = years.of(unit);
      if (year == Periods.UNKNOWN || year >= usable) {
        continue;
      }
      all[year]++;
      for (int at = values.offsets()[unit]; at < values.offsets()[unit + 1]; at++) {
        counts[values.codes()[at]][year]++;
      }
    }
    List<Row> rows = new ArrayList<>();
    int assessed = 0;
    for (int value = 0; value < counts.length && usable > 0; value++) {
      Bursts found = Bursts.of(counts[value], all, costs);
      assessed += found.cost().ok() ? 1 : 0;
      for (Bursts.Burst burst : found.bursts()) {
        rows.add(row(set, spec, years, new Counted(values.dictionary().get(value), counts[value], burst)));
      }
    }
    rows.sort(Comparator.comparingDouble((Row row) -> -row.weight()).thenComparing(Row::label, CodePointOrder.INSTANCE)
        .thenComparingInt(Row::from));
    Heading heading = Heading.of(Analysis.B1, set, spec.unit()).by(spec.basis()).with("scale", costs.scale())
        .with("gamma", costs.gamma()).with("classes", spec.what().en());
    return new ClassBursts(heading, spec.what(), usable == 0 ? 0 : years.year(0), usable == 0 ? 0 : years.year(usable - 1), assessed,
        counts.length - assessed, rows.subList(0, Math.min(rows.size(), spec.top())));
  }

  /// A class with its units by year and one of its bursts.
  private record Counted(String label, int[] counts, Bursts.Burst burst) {
    int within() {
      int within = 0;
      for (int year = burst.first(); year <= burst.last(); year++) {
        within += counts[year];
      }
      return within;
    }

    int all() {
      return Arrays.stream(counts).sum();
    }
  }

  private static Row row(PatentSet set, RankingSpec spec, Periods years, Counted counted) {
    int from = years.year(counted.burst().first());
    int to = years.year(counted.burst().last());
    String field = spec.basis().field();
    String query = !spec.basis().isShared(spec.unit()) ? null
        : set.query("%s and %s>=%d and %s<=%d".formatted(spec.clause().apply(counted.label()), field, from, field, to));
    return new Row(counted.label(), from, to, to == years.year(years.usable() - 1), counted.burst().weight(), counted.within(),
        counted.all(), query);
  }
}
