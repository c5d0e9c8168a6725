package org.patentbeacon.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Nodes in groups, which are numbered by size, the largest first, then by their smallest label.
///
/// @param groups the group of each node
/// @param sizes the number of nodes of each group
public record Partition(int[] groups, int[] sizes) {

  /// {@return a division under its proper numbers}
  ///
  /// @param raw a group for each node, numbered from 0 in any way
  public static Partition numbered(int[] raw) {
    int bound = Arrays.stream(raw).max().orElse(-1) + 1;
    int[] count = new int[bound];
    int[] first = new int[bound];
    for (int node = raw.length - 1; node >= 0; node--) {
      count[raw[node]]++;
      first[raw[node]] = node;
    }
    int[] order = IntStream.range(0, bound).filter(group -> count[group] > 0).boxed()
        .sorted(Comparator.<Integer>comparingInt(group -> -count[group]).thenComparingInt(group -> first[group]))
        .mapToInt(Integer::intValue).toArray();
    int[] number = new int[bound];
    for (int i = 0; i < order.length; i++) {
      number[order[i]] = i;
    }
    return new Partition(Arrays.stream(raw).map(group -> number[group]).toArray(),
        Arrays.stream(order).map(group -> count[group]).toArray());
  }

  /// {@return the components of a graph, whose nodes reach each other when arrows are overlooked}
  ///
  /// @param graph directed or not
  public static Partition components(Graph graph) {
    return new Partition(new int[graph.nodes()], new int[] {graph.nodes()}).connected(graph);
  }

  /// {@return this division with every group cut into the parts that hang together}
  ///
  /// @param graph whose nodes these are
  public Partition connected(Graph graph) {
    int[] parents = IntStream.range(0, groups.length).toArray();
    for (int node = 0; node < groups.length; node++) {
      for (int arc = graph.from(node); arc < graph.from(node + 1); arc++) {
        if (groups[graph.target(arc)] == groups[node]) {
          parents[root(parents, graph.target(arc))] = root(parents, node);
        }
      }
    }
    return numbered(IntStream.range(0, groups.length).map(node -> root(parents, node)).toArray());
  }

  /// The first node of a tree, whose branches are shortened on the way (Tarjan and van Leeuwen 1984).
  private static int root(int[] parents, int node) {
    int at = node;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /// {@return the number of groups}
  public int count() {
    return sizes.length;
  }

  /// {@return the nodes of each group, ascending}
  public List<int[]> members() {
    List<int[]> members = new ArrayList<>();
    for (int size : sizes) {
      members.add(new int[size]);
    }
    int[] filled = new int[sizes.length];
    for (int node = 0; node < groups.length; node++) {
      members.get(groups[node])[filled[groups[node]]++] = node;
    }
    return members;
  }
}
