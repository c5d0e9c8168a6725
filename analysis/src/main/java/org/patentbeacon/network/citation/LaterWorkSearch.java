package org.patentbeacon.network.citation;

import java.util.Arrays;
import org.patentbeacon.network.Graph;

/// Counts the later families around one family after the other. What was seen is marked with the family for which it was.
final class LaterWorkSearch {
  private final CitationGraph graph;
  private final Window window;
  private final int[] citesIt;
  private final int[] citesReference;

  LaterWorkSearch(CitationGraph graph, Window window) {
    this.graph = graph;
    this.window = window;
    citesIt = new int[graph.families().size()];
    citesReference = new int[graph.families().size()];
    Arrays.fill(citesIt, -1);
    Arrays.fill(citesReference, -1);
  }

  LaterWork after(int family) {
    int citing = mark(family, family, citesIt);
    int citingReferences = 0;
    Graph references = graph.references();
    for (int arc = references.from(family); arc < references.from(family + 1); arc++) {
      citingReferences += mark(references.target(arc), family, citesReference);
    }
    int both = 0;
    for (int arc = graph.citations().from(family); arc < graph.citations().from(family + 1); arc++) {
      int later = graph.citations().target(arc);
      both += citesIt[later] == family && citesReference[later] == family ? 1 : 0;
    }
    return new LaterWork(citing - both, both, citingReferences - both);
  }

  /// Marks the families that cite `cited` in the window after `family`, and tells how many were not marked yet.
  private int mark(int cited, int family, int[] marks) {
    int fresh = 0;
    for (int arc = graph.citations().from(cited); arc < graph.citations().from(cited + 1); arc++) {
      int later = graph.citations().target(arc);
      if (marks[later] != family && graph.follows(later, family, window)) {
        marks[later] = family;
        fresh++;
      }
    }
    return fresh;
  }
}
