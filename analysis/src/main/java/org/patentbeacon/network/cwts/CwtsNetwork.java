package org.patentbeacon.network.cwts;

import java.util.Arrays;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.patentbeacon.network.Graph;

/// A graph in the library's arrays.
public final class CwtsNetwork {
  private CwtsNetwork() {}

  /// {@return a network whose nodes weigh what their edges weigh, which makes the quality of clusterings modularity}
  ///
  /// @param graph undirected
  /// @throws IllegalArgumentException when it is directed
  public static Network of(Graph graph) {
    if (graph.directed()) {
      throw new IllegalArgumentException("a graph without direction is expected");
    }
    int arcs = graph.from(graph.nodes());
    long[] offsets = new long[graph.nodes() + 1];
    Arrays.setAll(offsets, graph::from);
    LargeIntArray targets = new LargeIntArray(arcs);
    LargeDoubleArray weights = new LargeDoubleArray(arcs);
    for (int arc = 0; arc < arcs; arc++) {
      targets.set(arc, graph.target(arc));
      weights.set(arc, graph.weight(arc));
    }
    return new Network(graph.nodes(), true, offsets, targets, weights, false);
  }
}
