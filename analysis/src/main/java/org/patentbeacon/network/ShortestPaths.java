package org.patentbeacon.network;

import java.util.Arrays;

/// The shortest paths from one node after the other, with room that serves them all.
final class ShortestPaths {
  private final Graph graph;
  private final int[] order;
  private final int[] distance;
  private final double[] paths;
  private final double[] through;

  ShortestPaths(Graph graph) {
    this.graph = graph;
    order = new int[graph.nodes()];
    distance = new int[graph.nodes()];
    paths = new double[graph.nodes()];
    through = new double[graph.nodes()];
    Arrays.fill(distance, -1);
  }

  /// Adds to each node the shares of the shortest paths from `source` that run through it.
  void addFrom(int source, double[] scores) {
    int reached = spread(source);
    for (int i = reached - 1; i > 0; i--) {
      int node = order[i];
      double sum = 0;
      for (int arc = graph.from(node); arc < graph.from(node + 1); arc++) {
        int next = graph.target(arc);
        if (distance[next] == distance[node] + 1) {
          sum += (1 + through[next]) / paths[next];
        }
      }
      through[node] = sum * paths[node];
      scores[node] += through[node];
    }
    for (int i = 0; i < reached; i++) {
      distance[order[i]] = -1;
    }
  }

  /// Breadth first: fills order, distance and number of shortest paths, and tells how many nodes are reached.
  private int spread(int source) {
    order[0] = source;
    distance[source] = 0;
    paths[source] = 1;
    int reached = 1;
    for (int head = 0; head < reached; head++) {
      int node = order[head];
      for (int arc = graph.from(node); arc < graph.from(node + 1); arc++) {
        int next = graph.target(arc);
        if (distance[next] < 0) {
          distance[next] = distance[node] + 1;
          paths[next] = 0;
          order[reached++] = next;
        }
        if (distance[next] == distance[node] + 1) {
          paths[next] += paths[node];
        }
      }
    }
    return reached;
  }
}
