package org.patentbeacon.network.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.patentbeacon.network.Graph;

/// From some nodes on along the heaviest citations of each node reached, all ties included.
final class LocalSearch {
  private final CitationFlow flow;
  private final PathCounts counts;
  private final PathWeight weight;

  LocalSearch(CitationFlow flow, PathCounts counts, PathWeight weight) {
    this.flow = flow;
    this.counts = counts;
    this.weight = weight;
  }

  /// The citations from the start on: the heaviest of all that leave it, and then those of each node reached.
  SortedSet<Citation> forwardFrom(Collection<Integer> start) {
    List<Citation> leaving = new ArrayList<>();
    start.forEach(node -> leaving.addAll(around(node, true)));
    List<Citation> first = heaviest(leaving);
    SortedSet<Citation> found = new TreeSet<>(first);
    found.addAll(extended(first.stream().map(Citation::citing).toList(), true));
    return found;
  }

  /// The citations given, with what leads to them and what they lead to.
  SortedSet<Citation> bothWays(Collection<Citation> keys) {
    SortedSet<Citation> found = new TreeSet<>(keys);
    found.addAll(extended(keys.stream().map(Citation::citing).toList(), true));
    found.addAll(extended(keys.stream().map(Citation::cited).toList(), false));
    return found;
  }

  private List<Citation> extended(Collection<Integer> start, boolean forward) {
    List<Citation> found = new ArrayList<>();
    BitSet reached = new BitSet();
    Deque<Integer> waiting = new ArrayDeque<>(start);
    while (!waiting.isEmpty()) {
      int node = waiting.pop();
      if (!reached.get(node)) {
        reached.set(node);
        List<Citation> next = heaviest(around(node, forward));
        found.addAll(next);
        next.forEach(citation -> waiting.push(forward ? citation.citing() : citation.cited()));
      }
    }
    return found;
  }

  private List<Citation> around(int node, boolean forward) {
    Graph graph = forward ? flow.forward() : flow.backward();
    List<Citation> citations = new ArrayList<>();
    for (int arc = graph.from(node); arc < graph.from(node + 1); arc++) {
      citations.add(forward ? new Citation(node, graph.target(arc)) : new Citation(graph.target(arc), node));
    }
    return citations;
  }

  private List<Citation> heaviest(List<Citation> citations) {
    List<Citation> heaviest = new ArrayList<>();
    PathCount most = PathCount.ZERO;
    for (Citation citation : citations) {
      PathCount count = counts.count(weight, citation.cited(), citation.citing());
      int order = count.compareTo(most);
      if (order > 0) {
        heaviest.clear();
        most = count;
      }
      if (order >= 0) {
        heaviest.add(citation);
      }
    }
    return heaviest;
  }
}
