package org.patentbeacon.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphTest {
  private static final long SEED = 20260101;
  private static final Labels ABC = Labels.of(List.of("c", "a", "b", "a"));

  @Test
  void standsInTheOrderOfLabelsByCodePoint() {
    assertThat(Labels.of(List.of("\uD83D\uDE80", "\uFF21", "A", "A")).all()).containsExactly("A", "\uFF21", "\uD83D\uDE80");
    assertThat(ABC.node("b")).isEqualTo(1);
    assertThatThrownBy(() -> new Labels(List.of("b", "a")))
        .hasMessage("labels are distinct and ascend by code point, found 'a' after 'b'");
    assertThatThrownBy(() -> ABC.node("x")).hasMessage("no node is labelled 'x'");
  }

  @Test
  void addsUpEqualEdgesInBothDirections() {
    Graph graph = GraphBuilder.undirected(ABC).edge(1, 0, 2).edge(0, 1, 3).edge(1, 2, 1).build();

    assertThat(graph.edges()).isEqualTo(2);
    assertThat(graph.degree(1)).isEqualTo(2);
    assertThat(graph.strength(1)).isEqualTo(6);
    assertThat(graph.target(graph.from(0))).isEqualTo(1);
    assertThat(graph.unweighted().strength(1)).isEqualTo(2);
  }

  @Test
  void turnsArrowsRoundAndForgetsThem() {
    Graph graph = GraphBuilder.directed(ABC).edge(0, 1, 1).edge(1, 0, 2).edge(2, 1, 4).build();

    assertThat(graph.reversed().degree(1)).isEqualTo(2);
    assertThat(graph.undirected().strength(1)).isEqualTo(7);
    assertThat(graph.undirected().edges()).isEqualTo(2);
  }

  @Test
  void isTheSameInEveryOrderOfEdgesToTheLastDigit() {
    Random random = new Random(SEED);
    record Edge(int one, int other, double weight) {}
    List<Edge> edges = new ArrayList<>(IntStream.range(0, 300).mapToObj(_ ->
        new Edge(random.nextInt(5), 5 + random.nextInt(5), random.nextDouble())).toList());
    Graph[] graphs = new Graph[2];
    for (int i = 0; i < 2; i++) {
      GraphBuilder builder = GraphBuilder.undirected(RandomGraphs.labels(10));
      edges.forEach(edge -> builder.edge(edge.one(), edge.other(), edge.weight()));
      graphs[i] = builder.build();
      Collections.shuffle(edges, random);
    }
    for (int arc = 0; arc < graphs[0].from(10); arc++) {
      assertThat(graphs[1].weight(arc)).isEqualTo(graphs[0].weight(arc));
    }
  }

  @Test
  void refusesWhatIsNoEdge() {
    GraphBuilder builder = GraphBuilder.directed(ABC);
    assertThatThrownBy(() -> builder.edge(1, 1, 1)).hasMessage("an edge joins two nodes, found 'b' twice");
    assertThatThrownBy(() -> builder.edge(1, 2, 0)).hasMessage("the weight of an edge is above zero, found 0.0");
    assertThatThrownBy(() -> builder.edge(1, 3, 1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void numbersComponentsBySizeAndThenByLabel() {
    Graph graph = GraphBuilder.directed(RandomGraphs.labels(7)).edge(5, 4, 1).edge(4, 3, 1).edge(1, 2, 1).build();

    Partition components = Partition.components(graph);

    assertThat(components.groups()).containsExactly(2, 1, 1, 0, 0, 0, 3);
    assertThat(components.sizes()).containsExactly(3, 2, 1, 1);
  }
}
