package org.patentbeacon.analysis;

import org.patentbeacon.index.CodeColumn;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.DayColumn;
import org.patentbeacon.index.PatentTable;

/// The rows of a table as units: publications, applications or simple families. Rows of one unit stand together in
/// [#rows].
///
/// @param rows the row numbers, unit by unit
/// @param offsets unit `u` has the rows from `offsets[u]` to before `offsets[u + 1]`
record Units(int[] rows, int[] offsets) {

  static Units of(PatentTable table, CountUnit unit) {
    CodeColumn keys = switch (unit) {
      case PUBLICATION -> table.number();
      case APPLICATION -> table.application();
      case SIMPLE_FAMILY -> table.family();
    };
    int[] counts = new int[keys.dictionary().size() + 1];
    for (int code : keys.codes()) {
      counts[code + 1]++;
    }
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
    int[] next = counts.clone();
    int[] rows = new int[table.size()];
    for (int row = 0; row < rows.length; row++) {
      rows[next[keys.codes()[row]]++] = row;
    }
    return new Units(rows, counts);
  }

  int count() {
    return offsets.length - 1;
  }

  int from(int unit) {
    return offsets[unit];
  }

  int to(int unit) {
    return offsets[unit + 1];
  }

  /// The earliest known date of a unit's rows, [DayColumn#UNKNOWN] when none is known.
  int earliest(int unit, DayColumn days) {
    int earliest = DayColumn.UNKNOWN;
    for (int i = from(unit); i < to(unit); i++) {
      int row = rows[i];
      if (days.known(row) && (earliest == DayColumn.UNKNOWN || days.days()[row] < earliest)) {
        earliest = days.days()[row];
      }
    }
    return earliest;
  }
}
