package org.patentbeacon.network.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.GraphBuilder;
import org.patentbeacon.network.Labels;
import org.patentbeacon.network.Partition;
import org.patentbeacon.network.RandomGraphs;

class CommunitiesTest {
  private static final long SEED = 20260103;

  @Test
  void leavesEachNodeAloneWithoutEdges() {
    Graph graph = GraphBuilder.undirected(Labels.of(List.of("b", "a", "c"))).build();

    Communities found = Communities.of(graph, CommunityOptions.seeded(1));

    assertThat(found.partition().groups()).containsExactly(0, 1, 2);
    assertThat(found.modularity()).isEqualTo(Measure.undefined(Reason.ZERO_DENOMINATOR));
    assertThat(Communities.of(GraphBuilder.undirected(Labels.of(List.of())).build(), CommunityOptions.seeded(1)).modularity())
        .isEqualTo(Measure.undefined(Reason.EMPTY_SET));
  }

  @Test
  void hangTogetherAndAreTheSameForASeed() {
    Random random = new Random(SEED);
    for (int round = 0; round < 40; round++) {
      Graph graph = RandomGraphs.undirected(random, 40, 20 + 3 * round);
      Communities found = Communities.of(graph, CommunityOptions.seeded(round));
      assertThat(found.partition().connected(graph).groups()).as("seed %d, round %d", SEED, round)
          .isEqualTo(found.partition().groups());
      assertThat(Communities.of(graph, CommunityOptions.seeded(round)).partition().groups())
          .isEqualTo(found.partition().groups());
    }
  }

  /// The search is a heuristic: on few graphs no start leaves a good division for the best one.
  @Test
  void reachTheBestModularityOfAllDivisionsOfNearlyAllSmallGraphs() {
    Random random = new Random(SEED);
    int reached = 0;
    for (int round = 0; round < 100; round++) {
      Graph graph = RandomGraphs.undirected(random, 8, 14);
      double found = Communities.of(graph, CommunityOptions.seeded(round)).modularity().orThrow();
      double best = best(graph, new int[8], 0, 0);
      assertThat(found).as("seed %d, round %d", SEED, round).isBetween(0.85 * best - 1e-12, best + 1e-12);
      reached += found > best - 1e-12 ? 1 : 0;
    }
    assertThat(reached).isGreaterThanOrEqualTo(95);
  }

  private static double best(Graph graph, int[] groups, int node, int used) {
    if (node == groups.length) {
      return byDefinition(graph, groups);
    }
    double best = -1;
    for (int group = 0; group <= used; group++) {
      groups[node] = group;
      best = Math.max(best, best(graph, groups, node + 1, Math.max(used, group + 1)));
    }
    return best;
  }

  /// `Q = 1/2m Σ_ij (A_ij − k_i k_j / 2m) δ(c_i, c_j)`.
  private static double byDefinition(Graph graph, int[] groups) {
    double[][] weights = new double[groups.length][groups.length];
    for (int node = 0; node < groups.length; node++) {
      for (int arc = graph.from(node); arc < graph.from(node + 1); arc++) {
        weights[node][graph.target(arc)] = graph.weight(arc);
      }
    }
    double twice = IntStream.range(0, groups.length).mapToDouble(graph::strength).sum();
    double sum = 0;
    for (int i = 0; i < groups.length; i++) {
      for (int j = 0; j < groups.length; j++) {
        sum += groups[i] == groups[j] ? weights[i][j] - graph.strength(i) * graph.strength(j) / twice : 0;
      }
    }
    return sum / twice;
  }

  @Test
  void aHigherResolutionFindsSmallerCircles() {
    Graph graph = RandomGraphs.undirected(new Random(SEED), 60, 150);

    assertThat(Communities.of(graph, new CommunityOptions(3, 10, 1)).partition().count())
        .isGreaterThan(Communities.of(graph, new CommunityOptions(0.5, 10, 1)).partition().count());
    assertThatThrownBy(() -> new CommunityOptions(0, 10, 1))
        .hasMessage("a resolution above 0 and at least one start are expected, found 0.0 and 10");
  }

  @Test
  void modularityIsThatOfItsDefinition() {
    Random random = new Random(SEED);
    for (int round = 0; round < 50; round++) {
      Graph graph = RandomGraphs.undirected(random, 12, 20);
      int[] groups = random.ints(12, 0, 4).toArray();
      assertThat(Modularity.of(graph, Partition.numbered(groups), 1).orThrow())
          .isCloseTo(byDefinition(graph, groups), within(1e-12));
    }
  }
}
