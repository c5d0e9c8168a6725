package org.patentbeacon.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;

class CentralityTest {
  private static final long SEED = 20260102;

  @Test
  void countsTheShortestPathsThatRunThroughANode() {
    Random random = new Random(SEED);
    for (int round = 0; round < 60; round++) {
      Graph graph = round % 2 == 0 ? RandomGraphs.undirected(random, 8, 12) : RandomGraphs.directed(random, 8, 16, true);
      double[] found = Betweenness.of(graph).scores();
      double[] expected = enumerated(graph);
      for (int node = 0; node < graph.nodes(); node++) {
        assertThat(found[node]).as("seed %d, round %d, node %d", SEED, round, node).isCloseTo(expected[node], within(1e-12));
      }
    }
  }

  /// By listing all paths without a repeated node and keeping the shortest ones.
  private static double[] enumerated(Graph graph) {
    double[] scores = new double[graph.nodes()];
    for (int source = 0; source < graph.nodes(); source++) {
      for (int target = graph.directed() ? 0 : source + 1; target < graph.nodes(); target++) {
        List<List<Integer>> paths = new ArrayList<>();
        walk(graph, new ArrayList<>(List.of(source)), target, paths);
        int shortest = paths.stream().mapToInt(List::size).min().orElse(0);
        List<List<Integer>> kept = paths.stream().filter(path -> path.size() == shortest).toList();
        kept.forEach(path -> path.subList(1, path.size() - 1).forEach(node -> scores[node] += 1.0 / kept.size()));
      }
    }
    return scores;
  }

  private static void walk(Graph graph, List<Integer> path, int target, List<List<Integer>> paths) {
    int node = path.getLast();
    if (node == target) {
      if (path.size() > 1) {
        paths.add(List.copyOf(path));
      }
      return;
    }
    for (int arc = graph.from(node); arc < graph.from(node + 1); arc++) {
      if (!path.contains(graph.target(arc))) {
        path.add(graph.target(arc));
        walk(graph, path, target, paths);
        path.removeLast();
      }
    }
  }

  @Test
  void anEstimateFromAllNodesIsExactAndOneFromSomeIsTheSameForASeed() {
    Graph graph = RandomGraphs.undirected(new Random(SEED), 60, 150);
    double[] exact = Betweenness.of(graph).scores();

    assertThat(Betweenness.estimated(graph, 60, 1).scores()).isEqualTo(exact);
    assertThat(Betweenness.estimated(graph, 60, 1).estimate()).isFalse();
    assertThat(Betweenness.estimated(graph, 20, 1).scores()).isEqualTo(Betweenness.estimated(graph, 20, 1).scores())
        .isNotEqualTo(exact);
    assertThat(Betweenness.estimated(graph, 20, 1).estimate()).isTrue();
    double[] mean = new double[60];
    for (int seed = 0; seed < 400; seed++) {
      double[] scores = Betweenness.estimated(graph, 20, seed).scores();
      IntStream.range(0, 60).forEach(node -> mean[node] += scores[node] / 400);
    }
    IntStream.range(0, 60).filter(node -> exact[node] > 50)
        .forEach(node -> assertThat(mean[node]).isCloseTo(exact[node], within(0.1 * exact[node])));
  }

  @Test
  void normalisesFromThreeNodesOnly() {
    Labels two = Labels.of(List.of("a", "b"));
    Labels three = Labels.of(List.of("a", "b", "c"));

    assertThat(Betweenness.of(GraphBuilder.undirected(two).edge(0, 1, 1).build()).normalised(0))
        .isEqualTo(Measure.undefined(Reason.TOO_FEW_POINTS));
    assertThat(Betweenness.of(GraphBuilder.undirected(three).edge(0, 1, 1).edge(1, 2, 1).build()).normalised(1))
        .isEqualTo(Measure.of(1));
  }

  @Test
  void readersAreSomewhereAndSettle() {
    PageRank rank = PageRank.of(RandomGraphs.directed(new Random(SEED), 40, 90, true), 0.85);

    assertThat(IntStream.range(0, 40).mapToDouble(node -> rank.scores()[node]).sum()).isCloseTo(1, within(1e-12));
    assertThat(rank.residual()).isLessThan(PageRank.RESIDUAL);
    assertThat(PageRank.of(GraphBuilder.directed(Labels.of(List.of())).build(), 0.85).scores()).isEmpty();
    assertThatThrownBy(() -> PageRank.of(GraphBuilder.directed(Labels.of(List.of())).build(), 1))
        .hasMessage("a damping from 0 to 0.99 is expected, found 1.0");
  }

  @Test
  void tellsARowPerNodeWithEdgesOfBothDirections() {
    Graph graph = GraphBuilder.directed(Labels.of(List.of("甲", "乙", "丙", "丁"))).edge(0, 1, 2).edge(1, 2, 1).build();

    Centrality centrality = Centrality.of(graph, CentralityOptions.seeded(1));

    assertThat(centrality.components()).isEqualTo(2);
    Centrality.Row middle = centrality.rows().get(1);
    assertThat(middle.node()).isEqualTo(graph.labels().label(1));
    assertThat(middle.degree()).isEqualTo(2);
    assertThat(middle.strength()).isEqualTo(3);
    assertThat(middle.betweenness()).isEqualTo(1);
    assertThat(middle.normalised()).isEqualTo(Measure.of(1 / 6.0));
    assertThat(centrality.rows().getLast().component()).isEqualTo(1);
    assertThat(centrality.estimated()).isFalse();
    assertThat(Centrality.of(graph, new CentralityOptions(0.85, 3, 2, 1)).estimated()).isTrue();
  }

  @Test
  void newNamesChangeNothing() {
    Random random = new Random(SEED);
    Graph graph = RandomGraphs.directed(random, 30, 80, true);
    List<String> names = RandomGraphs.names(random, 30);
    Graph renamed = RandomGraphs.renamed(graph, names);
    for (int node = 0; node < 30; node++) {
      int other = renamed.labels().node(names.get(node));
      assertThat(PageRank.of(renamed, 0.85).scores()[other]).isCloseTo(PageRank.of(graph, 0.85).scores()[node], within(1e-12));
      assertThat(Betweenness.of(renamed).scores()[other]).isCloseTo(Betweenness.of(graph).scores()[node], within(1e-9));
    }
  }
}
