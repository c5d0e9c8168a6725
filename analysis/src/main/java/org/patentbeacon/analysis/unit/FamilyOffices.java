package org.patentbeacon.analysis.unit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.PatentTable;

/// At which offices the simple family of each unit is, as far as its members are in the set.
public final class FamilyOffices {
  private final List<String> offices;
  private final BitSet[] of;

  private FamilyOffices(Units units) {
    PatentTable table = units.table();
    CodeColumn families = table.numbers().family();
    CodeColumn authorities = table.numbers().authority();
    this.offices = authorities.dictionary();
    BitSet[] seen = new BitSet[families.dictionary().size()];
    Arrays.setAll(seen, _ -> new BitSet());
    for (int row = 0; row < families.codes().length; row++) {
      if (authorities.codes()[row] != CodeColumn.NONE) {
        seen[families.codes()[row]].set(authorities.codes()[row]);
      }
    }
    this.of = new BitSet[units.count()];
    Arrays.setAll(of, unit -> seen[families.codes()[units.representative(unit)]]);
  }

  /// {@return the offices of units}
  ///
  /// @param units the units
  public static FamilyOffices of(Units units) {
    return new FamilyOffices(units);
  }

  /// {@return how many offices each unit's family has}
  public int[] counts() {
    return Arrays.stream(of).mapToInt(BitSet::cardinality).toArray();
  }

  /// {@return whether the family of a unit is at an office beside some}
  ///
  /// @param unit from 0
  /// @param known the offices that do not count
  public boolean beyond(int unit, List<String> known) {
    return of[unit].stream().anyMatch(office -> !known.contains(offices.get(office)));
  }
}
