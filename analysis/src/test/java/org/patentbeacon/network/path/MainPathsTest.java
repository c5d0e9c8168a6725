package org.patentbeacon.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.network.Graph;
import org.patentbeacon.network.GraphBuilder;
import org.patentbeacon.network.Labels;
import org.patentbeacon.network.Partition;
import org.patentbeacon.network.RandomGraphs;

class MainPathsTest {
  private static final long SEED = 20260108;

  @Test
  void agreesWithAllPathsListedOneByOne() {
    Random random = new Random(SEED);
    for (int round = 0; round < 150; round++) {
      Graph graph = RandomGraphs.directed(random, 9, 14, round % 3 == 2);
      CitationFlow flow = CitationFlow.of(graph);
      AllPaths all = new AllPaths(flow);
      for (PathWeight weight : PathWeight.values()) {
        String place = "seed %d, round %d, %s".formatted(SEED, round, weight);
        MainPaths found = MainPaths.of(flow, new MainPathOptions(weight, 2, 1_000));
        for (MainPaths.Edge edge : MainPaths.edges(flow)) {
          assertThat(weight(edge, weight)).as(place).isEqualTo(all.through(weight, edge));
        }
        for (MainPaths.Part part : found.parts()) {
          check(place, all, weight, part);
        }
      }
    }
  }

  private static BigInteger weight(MainPaths.Edge edge, PathWeight weight) {
    return switch (weight) {
      case SPC -> edge.spc();
      case SPLC -> edge.splc();
      case SPNP -> edge.spnp();
    };
  }

  private static void check(String place, AllPaths all, PathWeight weight, MainPaths.Part part) {
    Set<String> names = all.part(part.global().paths().getFirst().getFirst());
    List<List<String>> complete = all.paths.stream().filter(path -> names.contains(path.getFirst()) && all.complete(path))
        .toList();
    BigInteger most = complete.stream().map(path -> all.sum(weight, path)).max(Comparator.naturalOrder()).orElseThrow();
    assertThat(part.flow()).as(place).isEqualTo(BigInteger.valueOf(complete.size()));
    assertThat(part.global().sum()).as(place).isEqualTo(most);
    assertThat(part.global().paths()).as(place)
        .containsExactlyInAnyOrderElementsOf(complete.stream().filter(path -> all.sum(weight, path).equals(most)).toList());
    assertThat(pairs(part.forwardLocal())).as(place).isEqualTo(all.forwardLocal(weight, names));
    assertThat(pairs(part.keyRoute().edges())).as(place).isEqualTo(all.keyRoute(weight, names, 2));
  }

  private static Set<List<String>> pairs(List<MainPaths.Edge> edges) {
    return edges.stream().map(edge -> List.of(edge.cited(), edge.citing())).collect(Collectors.toSet());
  }

  @Test
  void whatFlowsOutOfSourcesFlowsIntoSinks() {
    Random random = new Random(SEED);
    for (int round = 0; round < 50; round++) {
      CitationFlow flow = CitationFlow.of(RandomGraphs.directed(random, 60, 300, round % 2 == 0));
      BigInteger out = BigInteger.ZERO;
      BigInteger in = BigInteger.ZERO;
      for (MainPaths.Edge edge : MainPaths.edges(flow)) {
        out = out.add(flow.source(flow.node(edge.cited())) ? edge.spc() : BigInteger.ZERO);
        in = in.add(flow.sink(flow.node(edge.citing())) ? edge.spc() : BigInteger.ZERO);
      }
      assertThat(out).as("seed %d, round %d", SEED, round).isEqualTo(in);
      assertThat(MainPaths.of(flow, MainPathOptions.DEFAULT).parts().stream().map(MainPaths.Part::flow)
          .reduce(BigInteger.ZERO, BigInteger::add))
          .isEqualTo(out);
    }
  }

  /// A ladder of `steps` squares: each doubles the number of paths.
  private static Graph ladder(int steps) {
    GraphBuilder builder = GraphBuilder.directed(
        Labels.of(IntStream.range(0, 3 * steps + 1).mapToObj(node -> "n%04d".formatted(node)).toList()));
    for (int step = 0; step < 3 * steps; step += 3) {
      builder.edge(step, step + 1, 1).edge(step, step + 2, 1).edge(step + 1, step + 3, 1).edge(step + 2, step + 3, 1);
    }
    return builder.build();
  }

  @Test
  void countsPathsExactlyBeyondLong() {
    for (int steps : List.of(61, 62, 63, 64, 200)) {
      MainPaths.Part part = MainPaths.of(CitationFlow.of(ladder(steps)), MainPathOptions.DEFAULT).parts().getFirst();
      assertThat(part.flow()).isEqualTo(BigInteger.TWO.pow(steps));
      assertThat(part.global().sum()).isEqualTo(BigInteger.TWO.pow(steps - 1).multiply(BigInteger.valueOf(2L * steps)));
    }
  }

  @Test
  void listsAtMostAThousandTiesAndSaysSo() {
    MainPaths.Global nine = MainPaths.of(CitationFlow.of(ladder(9)), MainPathOptions.DEFAULT).parts().getFirst().global();
    MainPaths.Global ten = MainPaths.of(CitationFlow.of(ladder(10)), MainPathOptions.DEFAULT).parts().getFirst().global();

    assertThat(nine.paths()).hasSize(512);
    assertThat(nine.tiesCut()).isFalse();
    assertThat(ten.paths()).hasSize(1_000).doesNotHaveDuplicates();
    assertThat(ten.tiesCut()).isTrue();
  }

  @Test
  void aPathOfManyDocumentsNeedsNoDeepStack() {
    GraphBuilder builder = GraphBuilder.directed(
        Labels.of(IntStream.range(0, 100_000).mapToObj(node -> "n%06d".formatted(node)).toList()));
    IntStream.range(1, 100_000).forEach(node -> builder.edge(node - 1, node, 1));

    MainPaths found = MainPaths.of(CitationFlow.of(builder.build()), MainPathOptions.DEFAULT);

    assertThat(found.parts().getFirst().global().paths().getFirst()).hasSize(100_000);
  }

  @Test
  void reportsTheLargestPartFirstAndCirclesAndDocumentsAlone() {
    Labels labels = Labels.of(List.of("a", "b", "c", "d", "e", "f", "g", "h"));
    Graph graph = GraphBuilder.directed(labels).edge(0, 1, 1).edge(2, 3, 1).edge(3, 4, 1).edge(4, 3, 1).edge(6, 7, 1)
        .edge(7, 6, 1).build();

    MainPaths found = MainPaths.of(CitationFlow.of(graph), MainPathOptions.DEFAULT);

    assertThat(found.contracted()).containsExactly(List.of("d", "e"), List.of("g", "h"));
    assertThat(found.isolated()).isEqualTo(1);
    assertThat(found.parts().stream().map(part -> part.global().paths().getFirst()))
        .containsExactly(List.of("c", "d+e"), List.of("a", "b"));
    assertThat(found.parts().getFirst().documents()).isEqualTo(3);
  }

  @Test
  void newNamesChangeNothing() {
    Random random = new Random(SEED);
    Graph graph = RandomGraphs.directed(random, 25, 60, false);
    List<String> names = RandomGraphs.names(random, 25);
    MainPaths one = MainPaths.of(CitationFlow.of(graph), MainPathOptions.DEFAULT);
    MainPaths other = MainPaths.of(CitationFlow.of(RandomGraphs.renamed(graph, names)), MainPathOptions.DEFAULT);
    Set<List<String>> expected = one.parts().stream().flatMap(part -> part.global().paths().stream())
        .map(path -> path.stream().map(name -> names.get(graph.labels().node(name))).toList()).collect(Collectors.toSet());

    assertThat(other.parts().stream().flatMap(part -> part.global().paths().stream()).collect(Collectors.toSet()))
        .isEqualTo(expected);
  }

  @Test
  void refusesWhatHasNoDirectionOrName() {
    Graph graph = GraphBuilder.undirected(Labels.of(List.of("a", "b"))).edge(0, 1, 1).build();
    CitationFlow flow = CitationFlow.of(GraphBuilder.directed(Labels.of(List.of("a", "b"))).edge(0, 1, 1).build());

    assertThatThrownBy(() -> CitationFlow.of(graph))
        .hasMessage("arrows from the cited to the citing document are expected, found edges without");
    assertThatThrownBy(() -> MainPaths.forwardLocal(flow, PathWeight.SPC, List.of("x"))).hasMessage("no node is called 'x'");
  }

  /// Every path of a flow, listed.
  private static final class AllPaths {
    private final CitationFlow flow;
    private final List<List<String>> paths = new ArrayList<>();
    private final Map<List<String>, Map<PathWeight, BigInteger>> edges = new TreeMap<>(Comparator.comparing(List::toString));

    AllPaths(CitationFlow flow) {
      this.flow = flow;
      for (int node = 0; node < flow.nodes(); node++) {
        walk(new ArrayList<>(List.of(node)));
      }
      for (int[] pair : arcs()) {
        List<String> edge = List.of(flow.name(pair[0]), flow.name(pair[1]));
        edges.put(edge, Map.of(PathWeight.SPC, count(edge, (from, to) -> source(from) && sink(to)),
            PathWeight.SPLC, count(edge, (_, to) -> sink(to)), PathWeight.SPNP, count(edge, (_, _) -> true)));
      }
    }

    private List<int[]> arcs() {
      List<int[]> arcs = new ArrayList<>();
      for (int node = 0; node < flow.nodes(); node++) {
        for (int arc = flow.forward().from(node); arc < flow.forward().from(node + 1); arc++) {
          arcs.add(new int[] {node, flow.forward().target(arc)});
        }
      }
      return arcs;
    }

    private void walk(List<Integer> path) {
      if (path.size() > 1) {
        paths.add(path.stream().map(flow::name).toList());
      }
      int node = path.getLast();
      for (int arc = flow.forward().from(node); arc < flow.forward().from(node + 1); arc++) {
        path.add(flow.forward().target(arc));
        walk(path);
        path.removeLast();
      }
    }

    private boolean source(String name) {
      return paths.stream().noneMatch(path -> path.getLast().equals(name));
    }

    private boolean sink(String name) {
      return paths.stream().noneMatch(path -> path.getFirst().equals(name));
    }

    private BigInteger count(List<String> edge, BiPredicate<String, String> ends) {
      return BigInteger.valueOf(paths.stream().filter(path -> ends.test(path.getFirst(), path.getLast())
          && IntStream.range(1, path.size()).anyMatch(i -> path.subList(i - 1, i + 1).equals(edge))).count());
    }

    BigInteger through(PathWeight weight, MainPaths.Edge edge) {
      return edges.get(List.of(edge.cited(), edge.citing())).get(weight);
    }

    boolean complete(List<String> path) {
      return source(path.getFirst()) && sink(path.getLast());
    }

    BigInteger sum(PathWeight weight, List<String> path) {
      return IntStream.range(1, path.size()).mapToObj(i -> edges.get(path.subList(i - 1, i + 1)).get(weight))
          .reduce(BigInteger.ZERO, BigInteger::add);
    }

    Set<String> part(String name) {
      int[] groups = Partition.components(flow.forward()).groups();
      int group = groups[flow.node(name)];
      return IntStream.range(0, flow.nodes()).filter(node -> groups[node] == group).mapToObj(flow::name)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<List<String>> heaviest(PathWeight weight, List<List<String>> of) {
      BigInteger most = of.stream().map(edge -> edges.get(edge).get(weight)).max(Comparator.naturalOrder())
          .orElse(BigInteger.ZERO);
      return of.stream().filter(edge -> edges.get(edge).get(weight).equals(most)).toList();
    }

    Set<List<String>> forwardLocal(PathWeight weight, Set<String> names) {
      Set<List<String>> found = new LinkedHashSet<>(
          heaviest(weight, edges.keySet().stream().filter(edge -> names.contains(edge.getFirst()) && source(edge.getFirst()))
              .toList()));
      return spread(weight, found, true, false);
    }

    Set<List<String>> keyRoute(PathWeight weight, Set<String> names, int k) {
      List<BigInteger> weights = edges.keySet().stream().filter(edge -> names.contains(edge.getFirst()))
          .map(edge -> edges.get(edge).get(weight)).sorted(Comparator.reverseOrder()).toList();
      BigInteger least = weights.get(Math.min(k, weights.size()) - 1);
      Set<List<String>> keys = edges.keySet().stream()
          .filter(edge -> names.contains(edge.getFirst()) && edges.get(edge).get(weight).compareTo(least) >= 0)
              .collect(Collectors.toSet());
      Set<List<String>> found = spread(weight, new LinkedHashSet<>(keys), true, false);
      found.addAll(spread(weight, new LinkedHashSet<>(keys), false, true));
      return found;
    }

    private Set<List<String>> spread(PathWeight weight, Set<List<String>> found, boolean forward, boolean backward) {
      int size;
      do {
        size = found.size();
        for (List<String> one : List.copyOf(found)) {
          found.addAll(heaviest(weight, edges.keySet().stream()
              .filter(edge -> (forward && edge.getFirst().equals(one.getLast()))
                  || (backward && edge.getLast().equals(one.getFirst()))).toList()));
        }
      } while (found.size() > size);
      return found;
    }
  }
}
