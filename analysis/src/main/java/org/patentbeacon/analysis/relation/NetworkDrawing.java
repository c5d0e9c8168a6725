package org.patentbeacon.analysis.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.patentbeacon.analysis.measure.Tops;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.layout.NetworkLayout;

/// The largest nodes of a network on paper, with the ties between them.
///
/// @param nodes the nodes that are drawn, those with ties and most units
/// @param links the ties between them
/// @param leftOut nodes with ties that are not drawn
public record NetworkDrawing(List<Node> nodes, List<Link> links, int leftOut) {

  /// Copies the lists.
  public NetworkDrawing {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }

  /// A node.
  ///
  /// @param label its label
  /// @param x where it stands, 0 to 1
  /// @param y where it stands, 0 to 1
  /// @param units units that have it
  /// @param circle the number of its circle
  public record Node(String label, double x, double y, int units, int circle) {}

  /// A tie.
  ///
  /// @param from the place of a node in the list
  /// @param to the place of the other
  /// @param weight what it weighs
  public record Link(int from, int to, double weight) {}

  static NetworkDrawing of(Ties ties, int[] groups) {
    Graph graph = ties.graph;
    int[] tied = Tops.of(graph.nodes(), node -> graph.degree(node) == 0 ? 0 : units(ties, node), graph.nodes());
    int[] drawn = Arrays.stream(tied).limit(Math.min(ties.spec.drawn(), NetworkLayout.MAX_NODES)).sorted().toArray();
    Graph part = Subgraph.of(graph, drawn);
    NetworkLayout places = NetworkLayout.of(part, ties.spec.seed());
    List<Node> nodes = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int node = 0; node < drawn.length; node++) {
      nodes.add(new Node(part.labels().label(node), places.x()[node], places.y()[node], units(ties, drawn[node]),
          groups[drawn[node]] + 1));
      for (int arc = part.from(node); arc < part.from(node + 1); arc++) {
        if (part.target(arc) > node) {
          links.add(new Link(node, part.target(arc), part.weight(arc)));
        }
      }
    }
    return new NetworkDrawing(nodes, links, tied.length - drawn.length);
  }

  private static int units(Ties ties, int node) {
    return ties.pairs.occurrences()[ties.values[node]];
  }
}
