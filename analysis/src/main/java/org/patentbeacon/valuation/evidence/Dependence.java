package org.patentbeacon.valuation.evidence;

import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.unit.ClassLevel;
import org.patentbeacon.analysis.unit.Levels;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.network.Graph;

/// L7: on how many rights of others in force, in a main group of its own, a unit builds, as far as they are in the set.
final class Dependence {
  private final Graph references;
  private final LivingOffices living;
  private final CodesColumn applicants;
  private final CodesColumn groups;

  Dependence(CitationEdges edges, LivingOffices living) {
    Units units = edges.units();
    this.references = edges.within().references();
    this.living = living;
    this.applicants = units.values(units.table().parties().applicants());
    this.groups = Levels.of(units.values(units.table().classes().ipc()), ClassLevel.GROUP::of);
  }

  int of(int unit) {
    int count = 0;
    for (int arc = references.from(unit); arc < references.from(unit + 1); arc++) {
      int cited = references.target(arc);
      count += living.state(cited) == State.IN_FORCE && !common(applicants, unit, cited) && common(groups, unit, cited) ? 1 : 0;
    }
    return count;
  }

  private static boolean common(CodesColumn values, int one, int other) {
    for (int a = values.offsets()[one]; a < values.offsets()[one + 1]; a++) {
      for (int b = values.offsets()[other]; b < values.offsets()[other + 1]; b++) {
        if (values.codes()[a] == values.codes()[b]) {
          return true;
        }
      }
    }
    return false;
  }
}
