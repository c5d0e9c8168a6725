package org.patentbeacon.network;

import java.util.Arrays;

/// Nodes and the weighted edges between them, directed or not, as compact arrays.
///
/// The arcs of a node stand together, ascending by target; an undirected edge is an arc in each direction. No two arcs join
/// the same nodes in the same direction, no arc leads back to its own node, and every weight is above zero.
public final class Graph {
  private final Labels labels;
  private final boolean directed;
  private final int[] offsets;
  private final int[] targets;
  private final double[] weights;

  /// Made by [GraphBuilder], which sorts and checks.
  Graph(Labels labels, boolean directed, int[] offsets, int[] targets, double[] weights) {
    this.labels = labels;
    this.directed = directed;
    this.offsets = offsets;
    this.targets = targets;
    this.weights = weights;
  }

  /// {@return what the nodes are called}
  public Labels labels() {
    return labels;
  }

  /// {@return whether edges have a direction}
  public boolean directed() {
    return directed;
  }

  /// {@return the number of nodes}
  public int nodes() {
    return offsets.length - 1;
  }

  /// {@return the number of edges}
  public int edges() {
    return directed ? targets.length : targets.length / 2;
  }

  /// {@return the first arc of a node; its last is the one before `from(node + 1)`}
  ///
  /// @param node from 0, up to the number of nodes
  public int from(int node) {
    return offsets[node];
  }

  /// {@return where an arc leads}
  ///
  /// @param arc from 0
  public int target(int arc) {
    return targets[arc];
  }

  /// {@return the weight of an arc}
  ///
  /// @param arc from 0
  public double weight(int arc) {
    return weights[arc];
  }

  /// {@return the number of arcs that leave a node: its neighbours when undirected}
  ///
  /// @param node from 0
  public int degree(int node) {
    return offsets[node + 1] - offsets[node];
  }

  /// {@return the sum of the weights of the arcs that leave a node}
  ///
  /// @param node from 0
  public double strength(int node) {
    double sum = 0;
    for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      sum += weights[arc];
    }
    return sum;
  }

  /// {@return this graph with a weight of 1 for each edge}
  public Graph unweighted() {
    double[] ones = new double[targets.length];
    Arrays.fill(ones, 1);
    return new Graph(labels, directed, offsets, targets, ones);
  }

  /// {@return this graph with its arrows turned round; itself when it has none}
  public Graph reversed() {
    return directed ? rebuilt(GraphBuilder.directed(labels), true) : this;
  }

  /// {@return this graph without arrows, where the weights of two that pointed at each other add up}
  public Graph undirected() {
    return directed ? rebuilt(GraphBuilder.undirected(labels), false) : this;
  }

  private Graph rebuilt(GraphBuilder builder, boolean turned) {
    for (int node = 0; node < nodes(); node++) {
      for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        builder.edge(turned ? targets[arc] : node, turned ? node : targets[arc], weights[arc]);
      }
    }
    return builder.build();
  }
}
