package org.patentbeacon.analysis.citing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodeColumn;
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

  /// The same over the publications that grant something.
  static UnitCounts mostGranted(Units units, CountColumn column) {
    CodeColumn types = units.table().numbers().patentType();
    int application = types.dictionary().indexOf("invention-application");
    int[] granted = column.values().clone();
    for (int row = 0; row < granted.length; row++) {
      granted[row] = types.codes()[row] == CodeColumn.NONE || types.codes()[row] == application ? CountColumn.UNKNOWN : granted[row];
    }
    return most(units, new CountColumn(granted));
  }

  @Nullable Integer known(int unit) {
    return values[unit] == CountColumn.UNKNOWN ? null : values[unit];
  }

  double sum() {
    return Arrays.stream(values).filter(value -> value != CountColumn.UNKNOWN).asDoubleStream().sum();
  }
}
