package org.patentbeacon.analysis.profile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.analysis.unit.Units;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.table.CodesColumn;
import org.patentbeacon.network.Graph;

/// Who builds on what a firm has.
final class CitingApplicants {
  private static final int OTHERS = 5;

  private CitingApplicants() {}

  /// The applicants, other than the firm, of most units that cite a unit of it.
  static List<EnterpriseProfile.Other> of(CitationEdges edges, List<String> firm) {
    Units units = edges.units();
    CodesColumn applicants = units.values(units.table().parties().applicants());
    BitSet names = new BitSet();
    firm.stream().mapToInt(name -> Collections.binarySearch(applicants.dictionary(), name, CodePointOrder.INSTANCE))
        .filter(code -> code >= 0).forEach(names::set);
    Graph citing = edges.within().citations();
    BitSet later = new BitSet();
    for (int unit = 0; unit < units.count(); unit++) {
      if (values(applicants, unit).anyMatch(names::get)) {
        IntStream.range(citing.from(unit), citing.from(unit + 1)).map(citing::target).forEach(later::set);
      }
    }
    int[] counts = new int[applicants.dictionary().size()];
    later.stream().flatMap(unit -> values(applicants, unit)).filter(name -> !names.get(name)).forEach(name -> counts[name]++);
    return Arrays.stream(Tops.of(counts.length, name -> counts[name], OTHERS)).limit(OTHERS)
        .mapToObj(name -> new EnterpriseProfile.Other(applicants.dictionary().get(name), counts[name])).toList();
  }

  private static IntStream values(CodesColumn column, int unit) {
    return Arrays.stream(column.codes(), column.offsets()[unit], column.offsets()[unit + 1]);
  }
}
