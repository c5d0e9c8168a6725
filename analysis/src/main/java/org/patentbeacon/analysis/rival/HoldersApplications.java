package org.patentbeacon.analysis.rival;

import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.index.table.DayColumn;
import org.patentbeacon.legal.event.State;

/// What became of the applications of each applicant.
final class HoldersApplications {
  private final int[] count;
  private final int[] inForce;
  private final int[] granted;
  private final int[] endedBefore;

  HoldersApplications(PatentSet set) {
    Units units = set.units(CountUnit.APPLICATION);
    CodesColumn names = units.values(set.table().parties().applicants());
    CodeColumn status = units.value(set.table().rights().status());
    DayColumn grants = units.days(DateBasis.GRANT);
    int living = status.dictionary().indexOf(State.IN_FORCE.name());
    int withdrawn = status.dictionary().indexOf(State.WITHDRAWN.name());
    int size = names.dictionary().size();
    this.count = new int[size];
    this.inForce = new int[size];
    this.granted = new int[size];
    this.endedBefore = new int[size];
    for (int unit = 0; unit < units.count(); unit++) {
      int state = status.codes()[unit];
      boolean grant = grants.known(unit);
      for (int at = names.offsets()[unit]; at < names.offsets()[unit + 1]; at++) {
        int name = names.codes()[at];
        count[name]++;
        inForce[name] += state >= 0 && state == living ? 1 : 0;
        granted[name] += grant ? 1 : 0;
        endedBefore[name] += !grant && state >= 0 && state == withdrawn ? 1 : 0;
      }
    }
  }

  int count(int name) {
    return count[name];
  }

  int inForce(int name) {
    return inForce[name];
  }

  Measure grantRate(int name) {
    return Measure.ratio(granted[name], granted[name] + endedBefore[name]);
  }
}
