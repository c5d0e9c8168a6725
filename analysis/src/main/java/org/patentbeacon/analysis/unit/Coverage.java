package org.patentbeacon.analysis.unit;

import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.table.Wording;

/// How many units have a value of a field.
///
/// @param field the field
/// @param known units with a value
/// @param all all units
public record Coverage(Wording field, int known, int all) {
  /// {@return the part of the units that have a value, 0 to 1}
  public Measure share() {
    return Measure.ratio(known, all);
  }
}
