package org.patentbeacon.network;

import java.util.Arrays;

/// How often a reader is at each node who follows edges in proportion to their weight and at times starts anew anywhere
/// (Brin and Page 1998).
///
/// Edges without direction are followed both ways; from a node that no edge leaves, all nodes are as likely to come next.
///
/// @param scores of each node, 1 in all
/// @param damping the chance that an edge is followed
/// @param residual what the last step still moved in all, below [#RESIDUAL]
/// @param steps how many steps it took
public record PageRank(double[] scores, double damping, double residual, int steps) {
  /// The damping of the specification.
  public static final double DAMPING = 0.85;
  /// Steps end once less than this is moved.
  public static final double RESIDUAL = 1e-12;
  private static final double LARGEST = 0.99;

  /// {@return the PageRank of each node}
  ///
  /// @param graph directed or not
  /// @param damping the chance that an edge is followed, 0 to 0.99, beyond which steps take too long to settle
  /// @throws IllegalArgumentException for other chances
  public static PageRank of(Graph graph, double damping) {
    if (!(damping >= 0 && damping <= LARGEST)) {
      throw new IllegalArgumentException("a damping from 0 to " + LARGEST + " is expected, found " + damping);
    }
    double[] leaving = new double[graph.nodes()];
    Arrays.setAll(leaving, graph::strength);
    double[] scores = new double[graph.nodes()];
    double[] next = new double[graph.nodes()];
    Arrays.fill(scores, 1.0 / graph.nodes());
    double residual = graph.nodes() == 0 ? 0 : Double.MAX_VALUE;
    int steps = 0;
    for (; residual >= RESIDUAL; steps++) {
      walk(graph, leaving, scores, next);
      for (int node = 0; node < next.length; node++) {
        next[node] = (1 - damping) / next.length + damping * next[node];
      }
      residual = distance(scores, next);
      double[] last = scores;
      scores = next;
      next = last;
    }
    return new PageRank(scores, damping, residual, steps);
  }

  /// Where readers are after following one edge each.
  private static void walk(Graph graph, double[] leaving, double[] scores, double[] next) {
    double stuck = 0;
    for (int node = 0; node < scores.length; node++) {
      stuck += leaving[node] == 0 ? scores[node] : 0;
    }
    Arrays.fill(next, stuck / scores.length);
    for (int node = 0; node < scores.length; node++) {
      double part = leaving[node] == 0 ? 0 : scores[node] / leaving[node];
      for (int arc = graph.from(node); arc < graph.from(node + 1); arc++) {
        next[graph.target(arc)] += part * graph.weight(arc);
      }
    }
  }

  private static double distance(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += Math.abs(one[i] - other[i]);
    }
    return sum;
  }
}
