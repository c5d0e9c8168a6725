package org.patentbeacon.analysis.relation;

import java.util.Arrays;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.GraphBuilder;
import org.patentbeacon.network.Labels;

/// A part of a network.
final class Subgraph {
  private static final int AWAY = -1;

  private Subgraph() {}

  /// Some nodes, ascending, and the edges between them.
  static Graph of(Graph graph, int[] nodes) {
    if (nodes.length == graph.nodes()) {
      return graph;
    }
    int[] places = new int[graph.nodes()];
    Arrays.fill(places, AWAY);
    for (int place = 0; place < nodes.length; place++) {
      places[nodes[place]] = place;
    }
    GraphBuilder builder = GraphBuilder.undirected(new Labels(Arrays.stream(nodes).mapToObj(graph.labels()::label).toList()));
    for (int node : nodes) {
      for (int arc = graph.from(node); arc < graph.from(node + 1); arc++) {
        if (graph.target(arc) > node && places[graph.target(arc)] != AWAY) {
          builder.edge(places[node], places[graph.target(arc)], graph.weight(arc));
        }
      }
    }
    return builder.build();
  }
}
