package org.patentbeacon.network;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

/// Through which nodes the shortest paths between others run (Freeman 1977), all edges being equally long.
///
/// Of each pair of nodes, a node between them gets the share of their shortest paths that runs through it. Pairs have no
/// order; with arrows, paths follow them and each order of a pair is one of its own. Pairs that do not reach each other add
/// nothing.
///
/// @param scores of each node, not normalised
/// @param pairs the pairs that each node may stand between, by which normalised scores are divided
/// @param sources the number of nodes from which paths were followed; fewer than all when scores are an estimate
public record Betweenness(double[] scores, double pairs, int sources) {

  /// {@return the betweenness of each node, in a time of nodes × edges (Brandes 2001)}
  ///
  /// @param graph directed or not
  public static Betweenness of(Graph graph) {
    return of(graph, IntStream.range(0, graph.nodes()).toArray());
  }

  /// {@return an estimate of it for large graphs, from the paths that leave some nodes (Brandes and Pich 2007)}
  ///
  /// @param graph directed or not
  /// @param sources how many nodes paths are followed from, drawn evenly; all when there are no more
  /// @param seed of the draw
  public static Betweenness estimated(Graph graph, int sources, long seed) {
    if (sources < 1) {
      throw new IllegalArgumentException("at least one node is expected from which paths are followed, found " + sources);
    }
    int[] drawn = IntStream.range(0, graph.nodes()).toArray();
    Random random = new Random(seed);
    int size = Math.min(sources, drawn.length);
    for (int i = 0; i < size; i++) {
      int other = i + random.nextInt(drawn.length - i);
      int node = drawn[other];
      drawn[other] = drawn[i];
      drawn[i] = node;
    }
    return of(graph, Arrays.stream(drawn, 0, size).sorted().toArray());
  }

  private static Betweenness of(Graph graph, int[] sources) {
    double[] scores = new double[graph.nodes()];
    ShortestPaths paths = new ShortestPaths(graph);
    for (int source : sources) {
      paths.addFrom(source, scores);
    }
    double orders = graph.directed() ? 1 : 2;
    double part = sources.length == 0 ? 1 : (double) graph.nodes() / sources.length / orders;
    for (int node = 0; node < scores.length; node++) {
      scores[node] *= part;
    }
    double others = graph.nodes() - 1.0;
    return new Betweenness(scores, Math.max(0, others * (others - 1) / orders), sources.length);
  }

  /// {@return whether scores are an estimate}
  public boolean estimate() {
    return sources < scores.length;
  }

  /// {@return the score of a node as a part of the pairs that it may stand between; undefined under three nodes}
  ///
  /// @param node from 0
  public Measure normalised(int node) {
    return scores.length < 3 ? Measure.undefined(Reason.TOO_FEW_POINTS) : Measure.of(scores[node] / pairs);
  }
}
