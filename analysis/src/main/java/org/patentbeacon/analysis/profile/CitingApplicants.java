package org.patentbeacon.analysis.profile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.network.Graph;

/// Who builds on what a firm has.
final class CitingApplicants {
  private static final int OTHERS = 5;

  private CitingApplicants() {}

  /// The applicants, other than the firm, of most units that cite a unit of it.
  static List<EnterpriseProfile.Other> of(CitationEdges edges, List<String> firm) {
    OwnUnits own = new OwnUnits(edges.units(), firm);
    Graph citing = edges.within().citations();
    BitSet later = new BitSet();
    own.stream().flatMap(unit -> IntStream.range(citing.from(unit), citing.from(unit + 1))).map(citing::target).forEach(later::set);
    int[] counts = own.others(later.stream());
    return Arrays.stream(Tops.of(counts.length, name -> counts[name], OTHERS)).limit(OTHERS)
        .mapToObj(name -> new EnterpriseProfile.Other(own.applicants().dictionary().get(name), counts[name])).toList();
  }
}
