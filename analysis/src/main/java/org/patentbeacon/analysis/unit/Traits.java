package org.patentbeacon.analysis.unit;

import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.PatentTable;
import org.patentbeacon.legal.event.State;

/// What rankings ask of every unit.
///
/// @param inForce which units have a publication whose right is in force; not to be changed
/// @param inventions which units are inventions by the row that stands for them; not to be changed
public record Traits(boolean[] inForce, boolean[] inventions) {

  static Traits of(Units units) {
    PatentTable table = units.table();
    CodeColumn types = units.value(table.numbers().patentType());
    boolean[] known = new boolean[types.dictionary().size()];
    for (int code = 0; code < known.length; code++) {
      known[code] = RightType.of(types.dictionary().get(code)) == RightType.INVENTION;
    }
    boolean[] inventions = new boolean[units.count()];
    for (int unit = 0; unit < inventions.length; unit++) {
      inventions[unit] = types.codes()[unit] != CodeColumn.NONE && known[types.codes()[unit]];
    }
    return new Traits(units.having(table.rights().status(), State.IN_FORCE.name()), inventions);
  }
}
