package org.patentbeacon.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.CodesColumn;
import org.patentbeacon.index.DayColumn;

/// R1 申请人排名, R5 技术构成: which values most units have. A unit of several values counts 1 for each in `full`, its
/// equal part in `fractional`, and for its first value in `first`.
///
/// @param rows the rows, most units first, equal ones by label; a cut within a tie keeps all of it
/// @param values the number of distinct values
/// @param known units with a value, of which shares are taken
/// @param unknown units without one
public record Ranking(List<Row> rows, int values, int known, int unknown) {

  /// Copies the list.
  public Ranking {
    rows = List.copyOf(rows);
  }

  /// One value.
  ///
  /// @param rank its rank; equal counts share one and the next is skipped
  /// @param label the value
  /// @param full units that have it
  /// @param fractional the same, each unit's values sharing it equally
  /// @param first units of which it is the first value
  /// @param share `full` over units with a value, 0 to 1
  /// @param firstYear the first year of its units; absent when no date is known
  /// @param lastYear the last year of its units; absent when no date is known
  /// @param query the query that finds its documents
  public record Row(int rank, String label, int full, double fractional, int first, double share,
      @Nullable Integer firstYear, @Nullable Integer lastYear, String query) {}

  /// How a ranking is made.
  ///
  /// @param label what a value counts as, such as the subclass of a symbol
  /// @param clause the clause that finds a label
  /// @param top the number of ranks to show
  record Spec(UnaryOperator<String> label, Function<String, String> clause, int top) {}

  static Ranking of(Units units, CodesColumn column, DayColumn days, Spec spec, String query) {
    return new Counter(units, column, days, spec).ranking(query);
  }

  /// Counts the labels of all units.
  private static final class Counter {
    private final Units units;
    private final CodesColumn column;
    private final DayColumn days;
    private final Spec spec;
    private final List<String> labels;
    private final int[] labelOf;
    private final int[] full;
    private final int[] first;
    private final double[] fractional;
    private final int[] firstDay;
    private final int[] lastDay;
    private int unknown;

    Counter(Units units, CodesColumn column, DayColumn days, Spec spec) {
      this.units = units;
      this.column = column;
      this.days = days;
      this.spec = spec;
      this.labels = column.dictionary().stream().map(spec.label()).distinct().sorted(CodePointOrder.INSTANCE).toList();
      this.labelOf = column.dictionary().stream().map(spec.label()).mapToInt(label ->
          Collections.binarySearch(labels, label, CodePointOrder.INSTANCE)).toArray();
      this.full = new int[labels.size()];
      this.first = new int[labels.size()];
      this.fractional = new double[labels.size()];
      this.firstDay = new int[labels.size()];
      this.lastDay = new int[labels.size()];
      Arrays.fill(firstDay, Integer.MAX_VALUE);
      Arrays.fill(lastDay, DayColumn.UNKNOWN);
    }

    Ranking ranking(String query) {
      int[] seenBy = new int[labels.size()];
      Arrays.fill(seenBy, -1);
      for (int unit = 0; unit < units.count(); unit++) {
        unit(unit, seenBy);
      }
      int known = units.count() - unknown;
      List<Integer> order = new ArrayList<>();
      for (int label = 0; label < full.length; label++) {
        order.add(label);
      }
      order.sort(Comparator.<Integer>comparingInt(label -> -full[label]).thenComparing(label -> label));
      List<Row> rows = new ArrayList<>();
      int rank = 0;
      for (int i = 0; i < order.size(); i++) {
        int label = order.get(i);
        boolean tie = i > 0 && full[label] == full[order.get(i - 1)];
        rank = tie ? rank : i + 1;
        if (rank > spec.top()) {
          break;
        }
        rows.add(row(rank, label, known, query));
      }
      return new Ranking(rows, labels.size(), known, unknown);
    }

    private void unit(int unit, int[] seenBy) {
      List<Integer> distinct = new ArrayList<>();
      for (int i = units.from(unit); i < units.to(unit); i++) {
        int row = units.rows()[i];
        for (int v = column.offsets()[row]; v < column.offsets()[row + 1]; v++) {
          int label = labelOf[column.codes()[v]];
          if (seenBy[label] != unit) {
            seenBy[label] = unit;
            distinct.add(label);
          }
        }
      }
      if (distinct.isEmpty()) {
        unknown++;
        return;
      }
      first[distinct.getFirst()]++;
      int day = units.earliest(unit, days);
      for (int label : distinct) {
        full[label]++;
        fractional[label] += 1.0 / distinct.size();
        if (day != DayColumn.UNKNOWN) {
          firstDay[label] = Math.min(firstDay[label], day);
          lastDay[label] = Math.max(lastDay[label], day);
        }
      }
    }

    private Row row(int rank, int label, int known, String query) {
      boolean dated = lastDay[label] != DayColumn.UNKNOWN;
      return new Row(rank, labels.get(label), full[label], fractional[label], first[label],
          (double) full[label] / known, dated ? year(firstDay[label]) : null, dated ? year(lastDay[label]) : null,
          "(" + query + ") and " + spec.clause().apply(labels.get(label)));
    }

    private static int year(int day) {
      return LocalDate.ofEpochDay(day).getYear();
    }
  }
}
