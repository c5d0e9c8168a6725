package org.patentbeacon.analysis.profile;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.table.CodesColumn;

/// Which units are those of a firm, and whose they are besides.
final class OwnUnits {
  private final CodesColumn applicants;
  private final BitSet names = new BitSet();
  private final int[] units;

  /// @param firm the applicants that are the firm
  OwnUnits(Units all, List<String> firm) {
    this.applicants = all.values(all.table().parties().applicants());
    firm.stream().mapToInt(name -> Collections.binarySearch(applicants.dictionary(), name, CodePointOrder.INSTANCE))
        .filter(code -> code >= 0).forEach(names::set);
    this.units = IntStream.range(0, all.count()).filter(unit -> applicants.codes(unit).anyMatch(names::get)).toArray();
  }

  IntStream stream() {
    return IntStream.of(units);
  }

  int count() {
    return units.length;
  }

  CodesColumn applicants() {
    return applicants;
  }

  /// How often each applicant other than the firm stands on some units, by its code.
  int[] others(IntStream some) {
    int[] counts = new int[applicants.dictionary().size()];
    some.flatMap(applicants::codes).filter(name -> !names.get(name)).forEach(name -> counts[name]++);
    return counts;
  }
}
