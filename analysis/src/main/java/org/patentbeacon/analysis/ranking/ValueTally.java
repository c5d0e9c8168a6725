package org.patentbeacon.analysis.ranking;

import java.util.Arrays;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.measure.Fractions;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.Traits;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodesColumn;

/// Counts the values of units in one pass.
final class ValueTally {
  /// A value of which no unit has a date.
  static final int NEVER = -1;

  private final CodesColumn values;
  final int[] full;
  final double[] fractional;
  final int[] first;
  final int[] inForce;
  final int[] inventions;
  /// The first and last period of each value.
  final int[] from;
  final int[] to;
  private int unknown;

  ValueTally(CodesColumn values) {
    this.values = values;
    int size = values.dictionary().size();
    this.full = new int[size];
    this.fractional = Fractions.of(values, Counting.FRACTIONAL).weights();
    this.first = new int[size];
    this.inForce = new int[size];
    this.inventions = new int[size];
    this.from = new int[size];
    this.to = new int[size];
    Arrays.fill(from, Integer.MAX_VALUE);
    Arrays.fill(to, NEVER);
  }

  static ValueTally of(PatentSet set, Units units, CodesColumn values, Periods spread) {
    ValueTally tally = new ValueTally(values);
    Traits traits = set.traits(units.unit());
    for (int unit = 0; unit < units.count(); unit++) {
      tally.add(unit, traits.inForce()[unit], traits.inventions()[unit], spread.of(unit));
    }
    return tally;
  }

  private void add(int unit, boolean living, boolean invention, int period) {
    int start = values.offsets()[unit];
    int end = values.offsets()[unit + 1];
    if (start == end) {
      unknown++;
      return;
    }
    first[values.codes()[start]]++;
    for (int at = start; at < end; at++) {
      int value = values.codes()[at];
      full[value]++;
      inForce[value] += living ? 1 : 0;
      inventions[value] += invention ? 1 : 0;
      if (period != Periods.UNKNOWN) {
        from[value] = Math.min(from[value], period);
        to[value] = Math.max(to[value], period);
      }
    }
  }

  /// How many units there are.
  int units() {
    return values.offsets().length - 1;
  }

  /// How many values some unit has.
  int distinct() {
    return (int) Arrays.stream(full).filter(count -> count > 0).count();
  }

  /// How many of them have no value.
  int unknown() {
    return unknown;
  }
}
