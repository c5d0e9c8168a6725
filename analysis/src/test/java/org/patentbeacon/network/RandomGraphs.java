package org.patentbeacon.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Small graphs by chance, whose nodes are called `n00`, `n01`, …
public final class RandomGraphs {
  private RandomGraphs() {}

  public static Labels labels(int nodes) {
    return new Labels(IntStream.range(0, nodes).mapToObj(node -> "n%02d".formatted(node)).toList());
  }

  /// A graph of some edges of weight 1, with arrows from lower to higher nodes only unless circles are allowed.
  public static Graph directed(Random random, int nodes, int edges, boolean circles) {
    GraphBuilder builder = GraphBuilder.directed(labels(nodes));
    for (int i = 0; i < edges; i++) {
      int one = random.nextInt(nodes);
      int other = random.nextInt(nodes);
      if (one < other || (circles && one != other)) {
        builder.edge(one, other, 1);
      }
    }
    return builder.build();
  }

  public static Graph undirected(Random random, int nodes, int edges) {
    return directed(random, nodes, edges, true).undirected();
  }

  /// The same graph with `names.get(node)` in place of each label.
  public static Graph renamed(Graph graph, List<String> names) {
    Labels labels = Labels.of(names);
    GraphBuilder builder = graph.directed() ? GraphBuilder.directed(labels) : GraphBuilder.undirected(labels);
    for (int node = 0; node < graph.nodes(); node++) {
      for (int arc = graph.from(node); arc < graph.from(node + 1); arc++) {
        if (graph.directed() || node < graph.target(arc)) {
          builder.edge(labels.node(names.get(node)), labels.node(names.get(graph.target(arc))), graph.weight(arc));
        }
      }
    }
    return builder.build();
  }

  /// A random order of some other names.
  public static List<String> names(Random random, int nodes) {
    List<String> names = new ArrayList<>(IntStream.range(0, nodes).mapToObj(node -> "新%03d".formatted(node)).toList());
    Collections.shuffle(names, random);
    return names;
  }
}
