package org.patentbeacon.analysis.ranking;

import java.util.Arrays;
import org.patentbeacon.analysis.measure.Counting;
import org.patentbeacon.analysis.measure.Fractions;
import org.patentbeacon.analysis.unit.Periods;
import org.patentbeacon.analysis.unit.RightType;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.legal.event.State;

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

  static ValueTally of(Units units, CodesColumn values, Periods spread) {
    ValueTally tally = new ValueTally(values);
    boolean[] living = living(units);
    boolean[] inventions = inventions(units);
    for (int unit = 0; unit < units.count(); unit++) {
      tally.add(unit, living[unit], inventions[unit], spread.of(unit));
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

  /// Which units have a row in force.
  private static boolean[] living(Units units) {
    CodeColumn status = units.table().rights().status();
    int code = status.dictionary().indexOf(State.IN_FORCE.name());
    boolean[] living = new boolean[units.count()];
    for (int row = 0; row < status.codes().length; row++) {
      living[units.ofRows()[row]] |= code >= 0 && status.codes()[row] == code;
    }
    return living;
  }

  /// Which units are inventions by their representative.
  private static boolean[] inventions(Units units) {
    CodeColumn types = units.value(units.table().numbers().patentType());
    boolean[] known = new boolean[types.dictionary().size()];
    for (int code = 0; code < known.length; code++) {
      known[code] = RightType.of(types.dictionary().get(code)) == RightType.INVENTION;
    }
    boolean[] inventions = new boolean[units.count()];
    for (int unit = 0; unit < inventions.length; unit++) {
      inventions[unit] = types.codes()[unit] != CodeColumn.NONE && known[types.codes()[unit]];
    }
    return inventions;
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
