package org.patentbeacon.network.path;

import java.util.Arrays;
import org.patentbeacon.network.Graph;

/// The sets of nodes that reach each other along arrows (Tarjan 1972), without recursion, since paths can be long.
///
/// A set has a higher number than every set that it reaches.
final class StrongComponents {
  private static final int UNSEEN = -1;

  private final Graph graph;
  private final int[] seen;
  private final int[] lowest;
  private final int[] set;
  private final int[] nextArc;
  private final int[] path;
  private final int[] open;
  private int seenSoFar;
  private int sets;
  private int depth;
  private int opened;

  private StrongComponents(Graph graph) {
    this.graph = graph;
    seen = new int[graph.nodes()];
    lowest = new int[graph.nodes()];
    set = new int[graph.nodes()];
    nextArc = new int[graph.nodes()];
    path = new int[graph.nodes()];
    open = new int[graph.nodes()];
    Arrays.fill(seen, UNSEEN);
    Arrays.fill(set, UNSEEN);
  }

  /// The set of each node.
  static int[] of(Graph graph) {
    StrongComponents search = new StrongComponents(graph);
    for (int node = 0; node < graph.nodes(); node++) {
      if (search.seen[node] == UNSEEN) {
        search.from(node);
      }
    }
    return search.set;
  }

  private void from(int start) {
    enter(start);
    while (depth > 0) {
      int node = path[depth - 1];
      if (nextArc[node] < graph.from(node + 1)) {
        int target = graph.target(nextArc[node]++);
        if (seen[target] == UNSEEN) {
          enter(target);
        } else if (set[target] == UNSEEN) {
          lowest[node] = Math.min(lowest[node], seen[target]);
        }
      } else {
        leave(node);
      }
    }
  }

  private void enter(int node) {
    seen[node] = seenSoFar;
    lowest[node] = seenSoFar++;
    nextArc[node] = graph.from(node);
    path[depth++] = node;
    open[opened++] = node;
  }

  private void leave(int node) {
    depth--;
    if (depth > 0) {
      lowest[path[depth - 1]] = Math.min(lowest[path[depth - 1]], lowest[node]);
    }
    if (lowest[node] == seen[node]) {
      int member;
      do {
        member = open[--opened];
        set[member] = sets;
      } while (member != node);
      sets++;
    }
  }
}
