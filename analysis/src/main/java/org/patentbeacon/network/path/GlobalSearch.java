package org.patentbeacon.network.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.patentbeacon.network.Graph;

/// The paths from a source to a sink whose citations are heaviest in all.
final class GlobalSearch {
  private final CitationFlow flow;
  private final PathCounts counts;
  private final PathWeight weight;
  /// The weight of the heaviest path from each node to a sink.
  private final PathCount[] rest;

  GlobalSearch(CitationFlow flow, PathCounts counts, PathWeight weight) {
    this.flow = flow;
    this.counts = counts;
    this.weight = weight;
    rest = new PathCount[flow.nodes()];
    Arrays.fill(rest, PathCount.ZERO);
    Graph graph = flow.forward();
    for (int i = rest.length - 1; i >= 0; i--) {
      int node = flow.order()[i];
      for (int arc = graph.from(node); arc < graph.from(node + 1); arc++) {
        PathCount through = through(node, graph.target(arc));
        rest[node] = through.compareTo(rest[node]) > 0 ? through : rest[node];
      }
    }
  }

  private PathCount through(int node, int next) {
    return counts.count(weight, node, next).plus(rest[next]);
  }

  /// The weight of the heaviest path from one of these sources.
  PathCount heaviest(List<Integer> sources) {
    PathCount most = PathCount.ZERO;
    for (int source : sources) {
      most = rest[source].compareTo(most) > 0 ? rest[source] : most;
    }
    return most;
  }

  /// The heaviest paths from these sources, in the order of their nodes, and no more than `limit`.
  List<List<Integer>> paths(List<Integer> sources, int limit) {
    PathCount most = heaviest(sources);
    List<List<Integer>> paths = new ArrayList<>();
    for (int source : sources) {
      if (rest[source].compareTo(most) == 0 && paths.size() < limit) {
        walk(source, limit, paths);
      }
    }
    return paths;
  }

  /// Depth first along citations that lose nothing, each of which leads to a sink. Without recursion: paths can be long.
  private void walk(int source, int limit, List<List<Integer>> paths) {
    Graph graph = flow.forward();
    List<Integer> path = new ArrayList<>(List.of(source));
    List<Integer> arcs = new ArrayList<>(List.of(graph.from(source)));
    while (!path.isEmpty() && paths.size() < limit) {
      int node = path.getLast();
      int arc = arcs.getLast();
      if (flow.sink(node)) {
        paths.add(List.copyOf(path));
      }
      if (arc == graph.from(node + 1)) {
        path.removeLast();
        arcs.removeLast();
        continue;
      }
      arcs.set(arcs.size() - 1, arc + 1);
      if (through(node, graph.target(arc)).compareTo(rest[node]) == 0) {
        path.add(graph.target(arc));
        arcs.add(graph.from(graph.target(arc)));
      }
    }
  }
}
