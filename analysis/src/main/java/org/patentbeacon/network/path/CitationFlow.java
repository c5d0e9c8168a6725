package org.patentbeacon.network.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.GraphBuilder;
import org.patentbeacon.network.Labels;

/// Citations from the cited to the citing document, with every circle of them drawn together to one node, so that each path
/// ends.
///
/// A node is called by its documents, joined by `+`. Nodes stand in the order of their first document.
public final class CitationFlow {
  private final Graph forward;
  private final Graph backward;
  private final List<List<String>> documents;
  private final int[] order;

  private CitationFlow(Graph forward, List<List<String>> documents, int[] order) {
    this.forward = forward;
    this.backward = forward.reversed();
    this.documents = documents;
    this.order = order;
  }

  /// {@return the flow of a graph}
  ///
  /// @param graph directed, from the cited to the citing document
  /// @throws IllegalArgumentException when it is not directed
  public static CitationFlow of(Graph graph) {
    if (!graph.directed()) {
      throw new IllegalArgumentException("arrows from the cited to the citing document are expected, found edges without");
    }
    int[] sets = StrongComponents.of(graph);
    int[] nodeOf = new int[sets.length];
    Arrays.fill(nodeOf, -1);
    List<List<String>> documents = new ArrayList<>();
    for (int document = 0; document < sets.length; document++) {
      if (nodeOf[sets[document]] < 0) {
        nodeOf[sets[document]] = documents.size();
        documents.add(new ArrayList<>(1));
      }
      documents.get(nodeOf[sets[document]]).add(graph.labels().label(document));
    }
    // A set reaches only sets of lower numbers.
    int[] order = IntStream.range(0, documents.size()).map(i -> nodeOf[documents.size() - 1 - i]).toArray();
    int[] nodes = Arrays.stream(sets).map(set -> nodeOf[set]).toArray();
    return new CitationFlow(contracted(graph, nodes, documents), documents.stream().map(List::copyOf).toList(), order);
  }

  private static Graph contracted(Graph graph, int[] nodes, List<List<String>> documents) {
    GraphBuilder builder = GraphBuilder.directed(new Labels(documents.stream().map(List::getFirst).toList()));
    for (int document = 0; document < nodes.length; document++) {
      for (int arc = graph.from(document); arc < graph.from(document + 1); arc++) {
        if (nodes[document] != nodes[graph.target(arc)]) {
          builder.edge(nodes[document], nodes[graph.target(arc)], graph.weight(arc));
        }
      }
    }
    return builder.build();
  }

  /// {@return the nodes that were drawn together, each with its documents}
  public List<List<String>> contracted() {
    return documents.stream().filter(node -> node.size() > 1).toList();
  }

  /// {@return what a node is called}
  ///
  /// @param node from 0
  public String name(int node) {
    return String.join("+", documents.get(node));
  }

  /// {@return the number of nodes}
  public int nodes() {
    return documents.size();
  }

  /// {@return the node of a name}
  ///
  /// @param name such as `a`, or `b+c` of two that cite each other
  /// @throws IllegalArgumentException when none has this name
  public int node(String name) {
    return IntStream.range(0, nodes()).filter(node -> name(node).equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no node is called '" + name + "'"));
  }

  /// The citations that leave some nodes.
  List<Citation> citations(int[] nodes) {
    List<Citation> citations = new ArrayList<>();
    for (int node : nodes) {
      for (int arc = forward.from(node); arc < forward.from(node + 1); arc++) {
        citations.add(new Citation(node, forward.target(arc)));
      }
    }
    return citations;
  }

  int documents(int node) {
    return documents.get(node).size();
  }

  /// From the cited to the citing.
  Graph forward() {
    return forward;
  }

  /// From the citing to the cited.
  Graph backward() {
    return backward;
  }

  /// The nodes, each before those that cite it.
  int[] order() {
    return order;
  }

  boolean source(int node) {
    return backward.degree(node) == 0;
  }

  boolean sink(int node) {
    return forward.degree(node) == 0;
  }
}
