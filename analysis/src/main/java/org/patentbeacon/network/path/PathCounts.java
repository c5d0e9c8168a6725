package org.patentbeacon.network.path;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.patentbeacon.network.Graph;

/// How many paths run through each citation, exactly.
public final class PathCounts {
  private final PathCount[] fromSources;
  private final PathCount[] toSinks;
  private final PathCount[] ending;
  private final PathCount[] starting;

  private PathCounts(CitationFlow flow) {
    int[] order = flow.order();
    int[] back = IntStream.range(0, order.length).map(i -> order[order.length - 1 - i]).toArray();
    fromSources = sums(flow.backward(), order, false);
    ending = sums(flow.backward(), order, true);
    toSinks = sums(flow.forward(), back, false);
    starting = sums(flow.forward(), back, true);
  }

  /// {@return the counts of a flow}
  ///
  /// @param flow citations without circles
  public static PathCounts of(CitationFlow flow) {
    return new PathCounts(flow);
  }

  /// The sum over neighbours that come before in `order`, with 1 for a node without any, or for every node.
  private static PathCount[] sums(Graph graph, int[] order, boolean everyNode) {
    PathCount[] counts = new PathCount[graph.nodes()];
    Arrays.fill(counts, PathCount.ZERO);
    for (int node : order) {
      PathCount sum = everyNode || graph.degree(node) == 0 ? PathCount.ONE : PathCount.ZERO;
      for (int arc = graph.from(node); arc < graph.from(node + 1); arc++) {
        sum = sum.plus(counts[graph.target(arc)]);
      }
      counts[node] = sum;
    }
    return counts;
  }

  /// {@return the paths through a citation}
  ///
  /// @param weight which paths count
  /// @param cited the node it leaves
  /// @param citing the node it reaches
  public BigInteger through(PathWeight weight, int cited, int citing) {
    return count(weight, cited, citing).exact();
  }

  /// {@return the paths from a source to a sink that visit a node}
  ///
  /// @param node from 0
  public BigInteger visiting(int node) {
    return fromSources[node].times(toSinks[node]).exact();
  }

  PathCount count(PathWeight weight, int cited, int citing) {
    return switch (weight) {
      case SPC -> fromSources[cited].times(toSinks[citing]);
      case SPLC -> ending[cited].times(toSinks[citing]);
      case SPNP -> ending[cited].times(starting[citing]);
    };
  }

  PathCount toSinks(int node) {
    return toSinks[node];
  }
}
