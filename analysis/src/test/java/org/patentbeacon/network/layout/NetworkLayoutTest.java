package org.patentbeacon.network.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.GraphBuilder;
import org.patentbeacon.network.Labels;
import org.patentbeacon.network.RandomGraphs;

class NetworkLayoutTest {
  @Test
  void placesEveryNodeInTheSquareAndTheSameForASeed() {
    Graph graph = RandomGraphs.undirected(new Random(20260105), 90, 120);

    NetworkLayout layout = NetworkLayout.of(graph, 7);

    assertThat(Arrays.stream(layout.x()).boxed()).hasSize(90).allMatch(x -> x >= 0 && x <= 1);
    assertThat(Arrays.stream(layout.y()).boxed()).hasSize(90).allMatch(y -> y >= 0 && y <= 1);
    assertThat(IntStream.range(0, 90).mapToObj(node -> List.of(layout.x()[node], layout.y()[node])).distinct()).hasSize(90);
    assertThat(NetworkLayout.of(graph, 7).x()).isEqualTo(layout.x());
    assertThat(NetworkLayout.of(graph, 8).x()).isNotEqualTo(layout.x());
  }

  @Test
  void tiedNodesStandCloserThanOthers() {
    GraphBuilder builder = GraphBuilder.undirected(RandomGraphs.labels(20));
    for (int one = 0; one < 20; one++) {
      for (int other = one + 1; other < 20; other++) {
        if (one / 10 == other / 10) {
          builder.edge(one, other, 1);
        }
      }
    }
    NetworkLayout layout = NetworkLayout.of(builder.edge(0, 10, 1).build(), 1);

    double within = Math.hypot(layout.x()[1] - layout.x()[2], layout.y()[1] - layout.y()[2]);
    double between = Math.hypot(layout.x()[1] - layout.x()[12], layout.y()[1] - layout.y()[12]);
    assertThat(within).isLessThan(between);
  }

  @Test
  void placesNoneOneAndNotTooMany() {
    assertThat(NetworkLayout.of(GraphBuilder.undirected(Labels.of(List.of())).build(), 1).x()).isEmpty();
    assertThat(NetworkLayout.of(GraphBuilder.undirected(Labels.of(List.of("a"))).build(), 1).y()).containsExactly(0.5);
    assertThat(Arrays.stream(NetworkLayout.of(GraphBuilder.undirected(Labels.of(List.of("a", "b"))).build(), 1).x())
        .allMatch(Double::isFinite))
        .isTrue();
    Graph large = GraphBuilder.undirected(Labels.of(IntStream.range(0, 501).mapToObj(Integer::toString).toList())).build();
    assertThatThrownBy(() -> NetworkLayout.of(large, 1)).hasMessage("at most 500 nodes can be placed, found 501");
  }
}
