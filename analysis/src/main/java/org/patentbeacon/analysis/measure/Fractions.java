package org.patentbeacon.analysis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.patentbeacon.index.table.CodesColumn;

/// What each value gets from the units that have it.
///
/// The order of the units changes nothing, not even the last bit: halves, quarters and whole ones add up exactly in any order,
/// and units of other parts are added after these, fewest values first.
public final class Fractions {
  private final CodesColumn units;
  private final Counting counting;
  private final double[] weights;
  private int known;
  private int unknown;

  private Fractions(CodesColumn units, Counting counting) {
    this.units = units;
    this.counting = counting;
    this.weights = new double[units.dictionary().size()];
  }

  /// {@return the weights of values}
  ///
  /// @param units the values of each unit, in the order in which they are listed, each once
  /// @param counting how units of several values count
  public static Fractions of(CodesColumn units, Counting counting) {
    Fractions all = new Fractions(units, counting);
    all.add(IntStream.range(0, units.offsets().length - 1).toArray());
    return all;
  }

  /// {@return what values hold of each of some groups of units, those left out that hold nothing of it; in no order}
  ///
  /// @param units the values of each unit, in the order in which they are listed, each once
  /// @param counting how units of several values count
  /// @param group the group of a unit; negative for one that is in none
  /// @param groups how many groups there are
  public static List<double[]> held(CodesColumn units, Counting counting, IntUnaryOperator group, int groups) {
    Fractions scratch = new Fractions(units, counting);
    List<double[]> held = new ArrayList<>();
    for (int[] members : members(units.offsets().length - 1, group, groups)) {
      scratch.add(members);
      held.add(scratch.taken(members));
    }
    return held;
  }

  /// The units of each group.
  private static int[][] members(int units, IntUnaryOperator group, int groups) {
    int[] sizes = new int[groups];
    for (int unit = 0; unit < units; unit++) {
      int place = group.applyAsInt(unit);
      if (place >= 0) {
        sizes[place]++;
      }
    }
    int[][] members = new int[groups][];
    Arrays.setAll(members, place -> new int[sizes[place]]);
    for (int unit = units - 1; unit >= 0; unit--) {
      int place = group.applyAsInt(unit);
      if (place >= 0) {
        members[place][--sizes[place]] = unit;
      }
    }
    return members;
  }

  private void add(int[] some) {
    int[] inexact = new int[some.length];
    int count = 0;
    for (int unit : some) {
      if (counting == Counting.FRACTIONAL && Integer.bitCount(units.count(unit)) > 1) {
        inexact[count++] = unit;
      } else {
        add(unit);
      }
    }
    for (int unit : fewestFirst(inexact, count)) {
      add(unit);
    }
  }

  /// The first of some units, by how many values they have.
  private int[] fewestFirst(int[] some, int count) {
    int most = 0;
    for (int i = 0; i < count; i++) {
      most = Math.max(most, units.count(some[i]));
    }
    int[] next = new int[most + 2];
    for (int i = 0; i < count; i++) {
      next[units.count(some[i]) + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[next[units.count(some[i])]++] = some[i];
    }
    return order;
  }

  private void add(int unit) {
    int start = units.offsets()[unit];
    int distinct = units.count(unit);
    if (distinct == 0) {
      unknown++;
      return;
    }
    known++;
    weights[units.codes()[start]] += counting.weight(0, distinct);
    double further = counting.weight(1, distinct);
    for (int at = start + 1; at < start + distinct; at++) {
      weights[units.codes()[at]] += further;
    }
  }

  /// What the values of some units hold, which hold nothing from then on.
  private double[] taken(int[] some) {
    double[] held = new double[Arrays.stream(some).map(units::count).sum()];
    int count = 0;
    for (int unit : some) {
      for (int at = units.offsets()[unit]; at < units.offsets()[unit + 1]; at++) {
        if (weights[units.codes()[at]] > 0) {
          held[count++] = weights[units.codes()[at]];
          weights[units.codes()[at]] = 0;
        }
      }
    }
    return Arrays.copyOf(held, count);
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
