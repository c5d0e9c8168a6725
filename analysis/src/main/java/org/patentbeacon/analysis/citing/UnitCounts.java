package org.patentbeacon.analysis.citing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CountColumn;

/// A whole number for each unit, the largest that one of its publications has: each publication of an application repeats what
/// the one before it told.
///
/// @param values one for each unit, [CountColumn#UNKNOWN] where no source tells
record UnitCounts(int[] values) {

  static UnitCounts most(Units units, CountColumn column) {
    int[] values = new int[units.count()];
    Arrays.fill(values, CountColumn.UNKNOWN);
    for (int row = 0; row < column.values().length; row++) {
      int unit = units.ofRows()[row];
      values[unit] = Math.max(values[unit], column.values()[row]);
    }
    return new UnitCounts(values);
  }

  @Nullable Integer known(int unit) {
    return values[unit] == CountColumn.UNKNOWN ? null : values[unit];
  }

  long sum() {
    return Arrays.stream(values).filter(value -> value != CountColumn.UNKNOWN).asLongStream().sum();
  }
}
