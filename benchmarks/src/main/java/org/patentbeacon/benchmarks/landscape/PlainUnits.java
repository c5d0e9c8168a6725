package org.patentbeacon.benchmarks.landscape;

import java.util.Arrays;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.DayColumn;

/// Rows grouped into units, the rows of each one after the other.
final class PlainUnits {
  /// More values than any unit has.
  static final int MOST = 10_000;

  private final int[] of;
  private final int[] offsets;
  private final int[] rows;
  private final CodesColumn symbols;

  PlainUnits(CodeColumn unit, CodesColumn symbols) {
    this.of = unit.codes();
    this.symbols = symbols;
    this.offsets = new int[unit.dictionary().size() + 1];
    for (int one : of) {
      offsets[one + 1]++;
    }
    for (int one = 1; one < offsets.length; one++) {
      offsets[one] += offsets[one - 1];
    }
    int[] next = offsets.clone();
    this.rows = new int[of.length];
    for (int row = 0; row < of.length; row++) {
      rows[next[of[row]]++] = row;
    }
  }

  int count() {
    return offsets.length - 1;
  }

  int[] of() {
    return of;
  }

  /// The first row of a unit.
  int row(int one) {
    return rows[offsets[one]];
  }

  /// The distinct values of a unit.
  ///
  /// @param found takes them
  /// @return how many there are
  int distinct(CodesColumn values, int one, int[] found) {
    int count = 0;
    for (int i = offsets[one]; i < offsets[one + 1]; i++) {
      for (int at = values.offsets()[rows[i]]; at < values.offsets()[rows[i] + 1]; at++) {
        int value = values.codes()[at];
        boolean known = false;
        for (int j = 0; j < count && !known; j++) {
          known = found[j] == value;
        }
        if (!known) {
          found[count++] = value;
        }
      }
    }
    return count;
  }

  /// Adds one to each field of a unit.
  void fields(int[][] fieldsOf, int one, int[] counts) {
    long seen = 0;
    for (int i = offsets[one]; i < offsets[one + 1]; i++) {
      for (int at = symbols.offsets()[rows[i]]; at < symbols.offsets()[rows[i] + 1]; at++) {
        for (int field : fieldsOf[symbols.codes()[at]]) {
          counts[field] += (seen & 1L << field) == 0 ? 1 : 0;
          seen |= 1L << field;
        }
      }
    }
  }

  /// The distinct offices of each unit.
  int[] offices(CodeColumn authority) {
    int[] counts = new int[count()];
    int[] seenBy = new int[authority.dictionary().size()];
    Arrays.fill(seenBy, -1);
    for (int one = 0; one < counts.length; one++) {
      for (int i = offsets[one]; i < offsets[one + 1]; i++) {
        int office = authority.codes()[rows[i]];
        if (office >= 0 && seenBy[office] != one) {
          seenBy[office] = one;
          counts[one]++;
        }
      }
    }
    return counts;
  }

  /// The earliest day of each unit, the largest number where it has none.
  int[] earliest(DayColumn days) {
    int[] earliest = new int[count()];
    Arrays.fill(earliest, Integer.MAX_VALUE);
    for (int row = 0; row < of.length; row++) {
      if (days.days()[row] != DayColumn.UNKNOWN && days.days()[row] < earliest[of[row]]) {
        earliest[of[row]] = days.days()[row];
      }
    }
    return earliest;
  }
}
