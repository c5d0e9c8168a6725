package org.patentbeacon.network.path;

import java.util.Collection;
import java.util.List;

/// Citations by the names of their nodes, with their weights.
final class EdgeNames {
  private EdgeNames() {}

  static List<MainPaths.Edge> of(CitationFlow flow, PathCounts counts, Collection<Citation> citations) {
    return citations.stream().map(citation -> {
      int cited = citation.cited();
      int citing = citation.citing();
      return new MainPaths.Edge(flow.name(cited), flow.name(citing), counts.through(PathWeight.SPC, cited, citing),
          counts.through(PathWeight.SPLC, cited, citing), counts.through(PathWeight.SPNP, cited, citing));
    }).toList();
  }
}
