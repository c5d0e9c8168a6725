package org.patentbeacon.network;

import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.measure.Measure;

/// N3 核心节点: who holds a network together.
///
/// @param rows one for each node, in the order of labels
/// @param components how many parts the network falls into
/// @param estimated whether betweenness is an estimate
/// @param options how it was sought
public record Centrality(List<Row> rows, int components, boolean estimated, CentralityOptions options) {

  /// Copies the list.
  public Centrality {
    rows = List.copyOf(rows);
  }

  /// One node.
  ///
  /// @param node its label
  /// @param pageRank its part of the reader's time
  /// @param betweenness the shortest paths through it, not normalised
  /// @param normalised the same as a part of all pairs
  /// @param degree edges at it, in both directions
  /// @param strength the weight of these edges
  /// @param component in which part of the network it is, the largest being 0
  public record Row(String node, double pageRank, double betweenness, Measure normalised, int degree, double strength,
      int component) {}

  /// {@return the rows of a network}
  ///
  /// @param graph directed or not
  /// @param options how to seek
  public static Centrality of(Graph graph, CentralityOptions options) {
    PageRank rank = PageRank.of(graph, options.damping());
    Betweenness between = graph.nodes() <= options.exactNodes() ? Betweenness.of(graph)
        : Betweenness.estimated(graph, options.sources(), options.seed());
    Partition components = Partition.components(graph);
    Graph back = graph.reversed();
    List<Row> rows = IntStream.range(0, graph.nodes()).mapToObj(node -> new Row(graph.labels().label(node),
        rank.scores()[node], between.scores()[node], between.normalised(node),
        graph.degree(node) + (graph.directed() ? back.degree(node) : 0),
        graph.strength(node) + (graph.directed() ? back.strength(node) : 0), components.groups()[node])).toList();
    return new Centrality(rows, components.count(), between.estimate(), options);
  }
}
