package org.patentbeacon.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.patentbeacon.index.table.CodesColumn;

/// What each value gets from the units that have it.
///
/// Units are added up by how many values share them, fewest first, so that the order of the units changes nothing, not even the
/// last bit.
public final class Fractions {
  private final Counting counting;
  private final double[] weights;
  private int known;
  private int unknown;

  private Fractions(Counting counting, int values) {
    this.counting = counting;
    this.weights = new double[values];
  }

  /// {@return the weights of values}
  ///
  /// @param units the values of each unit, in the order in which they are listed, each once
  /// @param counting how units of several values count
  public static Fractions of(CodesColumn units, Counting counting) {
    return of(units, counting, _ -> 0, 1).getFirst();
  }

  /// {@return the weights of values in each of some groups of units}
  ///
  /// @param units the values of each unit, in the order in which they are listed, each once
  /// @param counting how units of several values count
  /// @param group the group of a unit; negative for one that is in none
  /// @param groups how many groups there are
  public static List<Fractions> of(CodesColumn units, Counting counting, IntUnaryOperator group, int groups) {
    List<Fractions> all = new ArrayList<>();
    for (int i = 0; i < groups; i++) {
      all.add(new Fractions(counting, units.dictionary().size()));
    }
    for (int unit : fewestFirst(units)) {
      int place = group.applyAsInt(unit);
      if (place >= 0) {
        all.get(place).add(units, unit);
      }
    }
    return all;
  }

  /// The units by how many values they have.
  private static int[] fewestFirst(CodesColumn units) {
    int rows = units.offsets().length - 1;
    int most = 0;
    for (int unit = 0; unit < rows; unit++) {
      most = Math.max(most, units.count(unit));
    }
    int[] next = new int[most + 2];
    for (int unit = 0; unit < rows; unit++) {
      next[units.count(unit) + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] order = new int[rows];
    for (int unit = 0; unit < rows; unit++) {
      order[next[units.count(unit)]++] = unit;
    }
    return order;
  }

  private void add(CodesColumn units, int unit) {
    int start = units.offsets()[unit];
    int distinct = units.count(unit);
    if (distinct == 0) {
      unknown++;
      return;
    }
    known++;
    for (int place = 0; place < distinct; place++) {
      weights[units.codes()[start + place]] += counting.weight(place, distinct);
    }
  }

  /// {@return what each value gets, by its code; 0 for one that gets nothing}
  public double[] weights() {
    return weights.clone();
  }

  /// {@return units with a value}
  public int known() {
    return known;
  }

  /// {@return units without one}
  public int unknown() {
    return unknown;
  }
}
