package org.patentbeacon.network;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/// Collects edges in any order and makes a graph of them, the same for every order.
public final class GraphBuilder {
  private final Labels labels;
  private final boolean directed;
  private int[] from = new int[16];
  private int[] to = new int[16];
  private double[] weights = new double[16];
  private int size;

  private GraphBuilder(Labels labels, boolean directed) {
    this.labels = labels;
    this.directed = directed;
  }

  /// {@return a builder of a graph whose edges have no direction}
  ///
  /// @param labels the nodes, with those that will have no edge
  public static GraphBuilder undirected(Labels labels) {
    return new GraphBuilder(labels, false);
  }

  /// {@return a builder of a graph whose edges have a direction}
  ///
  /// @param labels the nodes, with those that will have no edge
  public static GraphBuilder directed(Labels labels) {
    return new GraphBuilder(labels, true);
  }

  /// Adds an edge. The weights of equal edges add up.
  ///
  /// @param one the node that it leaves
  /// @param other the node that it reaches, another one
  /// @param weight above zero
  /// @return this builder
  /// @throws IllegalArgumentException when it joins a node with itself, or the weight is not a number above zero
  /// @throws IndexOutOfBoundsException when there is no such node
  public GraphBuilder edge(int one, int other, double weight) {
    if (one == other) {
      throw new IllegalArgumentException("an edge joins two nodes, found '" + labels.label(one) + "' twice");
    }
    if (!(weight > 0 && Double.isFinite(weight))) {
      throw new IllegalArgumentException("the weight of an edge is above zero, found " + weight);
    }
    int undirectedFrom = Math.min(one, other);
    add(directed ? one : undirectedFrom, directed ? other : one + other - undirectedFrom, weight);
    return this;
  }

  private void add(int one, int other, double weight) {
    Objects.checkIndex(one, labels.size());
    Objects.checkIndex(other, labels.size());
    if (size == from.length) {
      int larger = Math.addExact(size, size >> 1);
      from = Arrays.copyOf(from, larger);
      to = Arrays.copyOf(to, larger);
      weights = Arrays.copyOf(weights, larger);
    }
    from[size] = one;
    to[size] = other;
    weights[size++] = weight;
  }

  /// {@return the graph of the edges added so far}
  public Graph build() {
    Arcs single = Arcs.of(from, to, Arrays.copyOf(weights, size), labels.size());
    return (directed ? single : single.bothWays()).graph(labels, directed);
  }

  /// Arcs by source and then target, each pair once.
  private record Arcs(int[] from, int[] to, double[] weights) {

    /// Two stable countings, by target and then by source, put arcs in order in linear time.
    static Arcs of(int[] from, int[] to, double[] weights, int nodes) {
      int[] order = ordered(from, ordered(to, IntStream.range(0, weights.length).toArray(), nodes), nodes);
      int[] sources = new int[order.length];
      int[] targets = new int[order.length];
      double[] sums = new double[order.length];
      int size = 0;
      for (int start = 0, end; start < order.length; start = end) {
        int arc = order[start];
        end = start + 1;
        while (end < order.length && from[order[end]] == from[arc] && to[order[end]] == to[arc]) {
          end++;
        }
        sources[size] = from[arc];
        targets[size] = to[arc];
        sums[size++] = sum(order, start, end, weights);
      }
      return new Arcs(Arrays.copyOf(sources, size), Arrays.copyOf(targets, size), Arrays.copyOf(sums, size));
    }

    private static int[] ordered(int[] keys, int[] items, int nodes) {
      int[] next = new int[nodes + 1];
      for (int item : items) {
        next[keys[item] + 1]++;
      }
      Arrays.parallelPrefix(next, Integer::sum);
      int[] ordered = new int[items.length];
      for (int item : items) {
        ordered[next[keys[item]]++] = item;
      }
      return ordered;
    }

    /// From the smallest on, so that the order in which edges came does not show in the last digit.
    private static double sum(int[] order, int start, int end, double[] weights) {
      if (end - start == 1) {
        return weights[order[start]];
      }
      return Arrays.stream(order, start, end).mapToDouble(arc -> weights[arc]).sorted().reduce(0, Double::sum);
    }

    Arcs bothWays() {
      int arcs = from.length;
      int[] sources = Arrays.copyOf(from, 2 * arcs);
      int[] targets = Arrays.copyOf(to, 2 * arcs);
      double[] both = Arrays.copyOf(weights, 2 * arcs);
      System.arraycopy(to, 0, sources, arcs, arcs);
      System.arraycopy(from, 0, targets, arcs, arcs);
      System.arraycopy(weights, 0, both, arcs, arcs);
      int nodes = Math.max(Arrays.stream(from).max().orElse(0), Arrays.stream(to).max().orElse(0)) + 1;
      return of(sources, targets, both, nodes);
    }

    Graph graph(Labels labels, boolean directed) {
      int[] offsets = new int[labels.size() + 1];
      for (int node : from) {
        offsets[node + 1]++;
      }
      Arrays.parallelPrefix(offsets, Integer::sum);
      return new Graph(labels, directed, offsets, to, weights);
    }
  }
}
