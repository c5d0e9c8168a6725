package org.patentbeacon.analysis.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.unit.Analysis;
import org.patentbeacon.analysis.unit.Coverage;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.Heading;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.table.Wording;

/// The counts of pairs of values, of which analyses are made. The last row and column are everything that does not stand apart,
/// where there is such.
final class Counts {
  final List<String> rows;
  final List<String> columns;
  final double[][] counts;
  private final PatentSet set;
  private final Units units;
  private final Counting counting;
  private final Axes axes;
  /// The years of which units are counted; `null` for all units.
  private final @Nullable Periods within;
  private final int paired;

  private Counts(PatentSet set, Units units, Counting counting, Axes axes, @Nullable Periods within) {
    Side row = new Side(axes.rows(), axes.rows().values().apply(set, units));
    Side column = new Side(axes.columns(), axes.columns().values().apply(set, units));
    this.set = set;
    this.units = units;
    this.counting = counting;
    this.axes = axes;
    this.within = within;
    this.rows = row.labels;
    this.columns = column.labels;
    this.counts = new double[row.size()][column.size()];
    int both = 0;
    for (int unit = 0; unit < units.count(); unit++) {
      if (counts(unit) && row.values.count(unit) > 0 && column.values.count(unit) > 0) {
        both++;
        pair(row, column, unit);
      }
    }
    this.paired = both;
  }

  /// {@return the counts of a set}
  ///
  /// @param set what is counted
  /// @param unit what is counted as one
  /// @param counting how units of several values count
  /// @param axes the rows, then the columns
  static Counts of(PatentSet set, CountUnit unit, Counting counting, Axes axes) {
    return new Counts(set, set.units(unit), counting, axes, null);
  }

  /// {@return the counts of those units of a set whose year is not incomplete}
  ///
  /// @param set what is counted
  /// @param unit what is counted as one
  /// @param basis the date by which units are put into years
  /// @param axes the rows, then the columns
  static Counts usable(PatentSet set, CountUnit unit, DateBasis basis, Axes axes) {
    return new Counts(set, set.units(unit), Counting.FULL, axes, set.years(unit, basis));
  }

  private boolean counts(int unit) {
    return within == null || (within.of(unit) != Periods.UNKNOWN && within.of(unit) < within.usable());
  }

  private void pair(Side row, Side column, int unit) {
    int rowCount = row.values.count(unit);
    int columnCount = column.values.count(unit);
    for (int i = 0; i < rowCount; i++) {
      double part = counting.weight(i, rowCount);
      for (int j = 0; j < columnCount && part > 0; j++) {
        counts[row.place(unit, i)][column.place(unit, j)] += part * counting.weight(j, columnCount);
      }
    }
  }

  Heading heading(Analysis analysis) {
    Heading heading = Heading.of(analysis, set, units.unit());
    return (within == null ? heading : heading.by(within.basis()).with("lastUsableYear", Objects.requireNonNullElse(within.lastUsable(), "-"))).counting(counting).with("rows", axes.rows().name().en())
        .with("columns", axes.columns().name().en())
        .covering(new Coverage(new Wording(axes.rows().name().zh() + "与" + axes.columns().name().zh(),
            axes.rows().name().en() + " and " + axes.columns().name().en()), paired, units.count()));
  }

  /// The query that finds the documents of a cell; `null` where no clause finds units by their earliest date.
  @Nullable String query(int row, int column) {
    for (Axis axis : List.of(axes.rows(), axes.columns())) {
      if (axis.basis() != null && !axis.basis().isShared(units.unit())) {
        return null;
      }
    }
    String values = axes.rows().clause().apply(rows.get(row)) + " and " + axes.columns().clause().apply(columns.get(column));
    String years = within == null ? "" : within.clauseOfUsable();
    return years == null ? null : set.query(years.isEmpty() ? values : values + " and " + years);
  }

  /// One side: which values stand apart, and where.
  private static final class Side {
    private final CodesColumn values;
    private final List<String> labels = new ArrayList<>();
    private final int[] places;
    private final boolean others;

    Side(Axis axis, CodesColumn values) {
      this.values = values;
      int[] units = new int[values.dictionary().size()];
      for (int code : values.codes()) {
        units[code]++;
      }
      this.places = new int[units.length];
      double least = Tops.least(units.length, code -> units[code], axis.top());
      Comparator<Integer> byCount = Comparator.<Integer>comparingInt(code -> -units[code]).thenComparing(code -> code);
      List<Integer> apart = IntStream.range(0, units.length).filter(code -> units[code] >= least).boxed().sorted(byCount)
          .limit(axis.top()).sorted(axis.ordered() ? Comparator.naturalOrder() : byCount).toList();
      this.others = apart.size() < Arrays.stream(units).filter(count -> count > 0).count();
      Arrays.fill(places, apart.size());
      for (int code : apart) {
        places[code] = labels.size();
        labels.add(values.dictionary().get(code));
      }
    }

    int size() {
      return labels.size() + (others ? 1 : 0);
    }

    int place(int unit, int value) {
      return places[values.codes()[values.offsets()[unit] + value]];
    }
  }
}
