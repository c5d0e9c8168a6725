package org.patentbeacon.analysis.unit;

import java.util.Arrays;
import java.util.List;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodeColumn;

/// At which offices the simple family of each unit is, as far as its members are in the set.
public final class FamilyOffices {
  private final Units units;
  private final Units families;
  private final CodeColumn offices;

  private FamilyOffices(Units units, Units families) {
    this.units = units;
    this.families = families;
    this.offices = units.table().numbers().authority();
  }

  /// {@return the offices of units}
  ///
  /// @param set what is analysed
  /// @param unit what is counted as one
  public static FamilyOffices of(PatentSet set, CountUnit unit) {
    return new FamilyOffices(set.units(unit), set.units(CountUnit.SIMPLE_FAMILY));
  }

  /// {@return how many offices each unit's family has}
  public int[] counts() {
    int[] ofFamilies = families.distinct(offices);
    int[] counts = new int[units.count()];
    for (int unit = 0; unit < counts.length; unit++) {
      counts[unit] = ofFamilies[family(unit)];
    }
    return counts;
  }

  private int family(int unit) {
    return families.ofRows()[units.representative(unit)];
  }

  /// {@return whether the family of a unit is at an office beside some}
  ///
  /// @param unit from 0
  /// @param known the offices that do not count
  public boolean beyond(int unit, List<String> known) {
    return Arrays.stream(families.rows(family(unit))).mapToObj(offices::value)
        .anyMatch(office -> office != null && !known.contains(office));
  }
}
