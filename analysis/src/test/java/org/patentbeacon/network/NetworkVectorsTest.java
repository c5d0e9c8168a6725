package org.patentbeacon.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.network.citation.CitationCounts;
import org.patentbeacon.network.citation.CitationFacts;
import org.patentbeacon.network.citation.CitationGraph;
import org.patentbeacon.network.citation.Disruption;
import org.patentbeacon.network.citation.Window;
import org.patentbeacon.network.community.Communities;
import org.patentbeacon.network.community.CommunityOptions;
import org.patentbeacon.network.pair.PairCounts;
import org.patentbeacon.network.pair.Similarity;
import org.patentbeacon.network.pair.UnitValues;
import org.patentbeacon.network.path.CitationFlow;
import org.patentbeacon.network.path.MainPathOptions;
import org.patentbeacon.network.path.MainPaths;
import org.patentbeacon.network.path.PathCounts;
import org.patentbeacon.network.path.PathWeight;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The vectors of networks, by the prefix of their id.
class NetworkVectorsTest {
  private static final List<String> PREFIXES =
      List.of("VA-SIM-", "VA-CONET-", "VA-COMM-", "VA-PR-", "VA-BT-", "VA-CD-", "VA-MP-");
  private static final JsonMapper JSON = new JsonMapper();

  private static final Map<String, Function<JsonNode, Object>> ANSWERS = Map.ofEntries(
      Map.entry("VA-SIM-1", NetworkVectorsTest::similarity), Map.entry("VA-CONET-1", NetworkVectorsTest::pairs),
      Map.entry("VA-COMM-1", NetworkVectorsTest::communities), Map.entry("VA-PR-1", NetworkVectorsTest::pageRank),
      Map.entry("VA-PR-2", NetworkVectorsTest::pageRank), Map.entry("VA-BT-1", NetworkVectorsTest::betweenness),
      Map.entry("VA-CD-1", NetworkVectorsTest::disruption), Map.entry("VA-CD-2", NetworkVectorsTest::disruption),
      Map.entry("VA-MP-1", NetworkVectorsTest::mainPaths), Map.entry("VA-MP-2", NetworkVectorsTest::forwardLocal),
      Map.entry("VA-MP-3", NetworkVectorsTest::contracted));

  @Test
  void answersEveryVectorOfNetworks() {
    assumeTrue(NetworkVectors.available(), "no vectors: -Dbeacon.spec names no folder with vectors-analysis.json");
    List<String> misses = new ArrayList<>();
    List<JsonNode> vectors = NetworkVectors.all()
        .filter(vector -> PREFIXES.stream().anyMatch(vector.get("id").asString()::startsWith)).toList();
    for (JsonNode vector : vectors) {
      String id = vector.get("id").asString();
      Function<JsonNode, Object> answer = ANSWERS.get(id);
      if (answer == null) {
        misses.add(id + ": nothing answers it");
        continue;
      }
      JsonNode found = JSON.valueToTree(answer.apply(vector.get("input")));
      NetworkVectors.misses(vector.get("expected"), found, vector.get("tolerance")).forEach(miss -> misses.add(id + miss));
    }
    assertThat(misses).isEmpty();
    assertThat(vectors).hasSize(ANSWERS.size());
  }

  /// VA-MINI-1 belongs to the analysis of a table; its networks are those of this package.
  @Test
  void countsThePairsAndCitationsOfTheSmallSet() {
    assumeTrue(NetworkVectors.available(), "no vectors: -Dbeacon.spec names no folder with vectors-analysis.json");
    JsonNode vector = NetworkVectors.all().filter(one -> one.get("id").asString().equals("VA-MINI-1")).findFirst().orElseThrow();
    Map<String, List<JsonNode>> families = new TreeMap<>();
    NetworkVectors.elements(vector.get("input").get("records"))
        .forEach(record -> families.computeIfAbsent(record.get("family").asString(), _ -> new ArrayList<>()).add(record));
    JsonNode expected = vector.get("expected").get("family_citations");

    assertThat(NetworkVectors.misses(expected, JSON.valueToTree(citations(families)), vector.get("tolerance"))).isEmpty();
  }

  private static Map<String, Object> citations(Map<String, List<JsonNode>> families) {
    Labels labels = Labels.of(families.keySet());
    Map<String, Integer> familyOf = new TreeMap<>();
    families.forEach((family, records) ->
        records.forEach(record -> familyOf.put(record.get("app").asString(), labels.node(family))));
    List<int[]> edges = new ArrayList<>();
    families.forEach((family, records) -> records.forEach(record -> NetworkVectors.texts(record.get("cites"))
        .forEach(cited -> edges.add(new int[] {labels.node(family), familyOf.get(cited)}))));
    UnitValues applicants = UnitValues.of(families.values().stream().map(records -> records.stream()
        .flatMap(record -> NetworkVectors.elements(record.get("applicants"))).map(one -> one.get("name").asString()).toList())
            .toList());
    BitSet all = new BitSet();
    all.set(0, labels.size());
    CitationGraph graph = CitationGraph.of(labels, new long[labels.size()], edges.stream().mapToInt(edge -> edge[0]).toArray(),
        edges.stream().mapToInt(edge -> edge[1]).toArray());
    CitationCounts counts = CitationCounts.of(graph, new CitationFacts(all, applicants, new int[labels.size()]),
        Window.years(5), 0);
    Map<String, Integer> in = new TreeMap<>();
    counts.rows().forEach(row -> in.put(row.family(), row.in()));
    return Map.of("edges", counts.edges(), "in_degree", in, "self_edges", counts.selfEdges(), "cited_rate",
        value(counts.citedRate()));
  }

  private static Object similarity(JsonNode input) {
    return Similarity.of(input.get("cij").asInt(), input.get("ci").asInt(), input.get("cj").asInt());
  }

  private static Object pairs(JsonNode input) {
    PairCounts counts = PairCounts.of(
        UnitValues.of(NetworkVectors.elements(input.get("units")).map(NetworkVectors::texts).toList()), PairCounts.MAX_VALUES);
    Map<String, Integer> occurrence = new TreeMap<>();
    counts.nodes().forEach(node -> occurrence.put(node.node(), node.occurrences()));
    return Map.of("occurrence", occurrence, "edges", counts.pairs().stream()
        .map(pair -> List.of(pair.a(), pair.b(), pair.full(), pair.fractional())).toList());
  }

  private static Object communities(JsonNode input) {
    Graph graph = NetworkVectors.graph(input.get("edges"), false);
    CommunityOptions options = new CommunityOptions(input.get("resolution").asDouble(), 10, 2026);
    Communities found = Communities.of(graph, options);
    assertThat(Communities.of(graph, options).partition().groups()).isEqualTo(found.partition().groups());
    List<List<Integer>> members = new ArrayList<>(found.partition().members().stream().map(nodes ->
        IntStream.of(nodes).mapToObj(node -> Integer.valueOf(graph.labels().label(node))).sorted().toList()).toList());
    members.sort((one, other) -> Integer.compare(one.getFirst(), other.getFirst()));
    return Map.of("modularity_optimum", value(found.modularity()), "sizes_sorted", found.partition().sizes(),
        "communities", members,
        "every_community_connected", found.partition().connected(graph).count() == found.partition().count());
  }

  private static Object pageRank(JsonNode input) {
    boolean directed = input.has("directed_edges");
    Graph graph = NetworkVectors.graph(input.get(directed ? "directed_edges" : "edges"), directed);
    PageRank found = PageRank.of(graph, input.get("damping").asDouble());
    return Map.of("pagerank", byLabel(graph, node -> found.scores()[node]));
  }

  private static Object betweenness(JsonNode input) {
    Graph graph = NetworkVectors.graph(input.get("edges"), false);
    Betweenness found = Betweenness.of(graph);
    return Map.of("betweenness", byLabel(graph, node -> found.scores()[node]));
  }

  private static Map<String, Double> byLabel(Graph graph, ToDoubleFunction<Integer> figure) {
    Map<String, Double> figures = new TreeMap<>();
    IntStream.range(0, graph.nodes()).forEach(node -> figures.put(graph.labels().label(node), figure.applyAsDouble(node)));
    return figures;
  }

  private static Object disruption(JsonNode input) {
    long[] times = NetworkVectors.elements(input.get("time")).mapToLong(JsonNode::asLong).toArray();
    // Labels of two digits, so that they stand in the order of their numbers.
    Labels labels = new Labels(IntStream.range(0, times.length).mapToObj(node -> "%02d".formatted(node)).toList());
    int[] citing = NetworkVectors.elements(input.get("edges_citing_cited")).mapToInt(edge -> edge.get(0).asInt()).toArray();
    int[] cited = NetworkVectors.elements(input.get("edges_citing_cited")).mapToInt(edge -> edge.get(1).asInt()).toArray();
    Disruption found = Disruption.of(CitationGraph.of(labels, times, citing, cited),
        new Window.Span(input.get("horizon_seconds").asLong()), Long.MAX_VALUE);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Disruption.Row row : found.rows()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("cd", value(row.cd()));
      fields.put("ni", row.ni());
      fields.put("nj", row.nj());
      fields.put("nk", row.nk());
      fields.put("noReferences", row.flags().contains(Disruption.Flag.NO_REFERENCES));
      fields.put("cdNok", value(row.cdNok()));
      rows.add(fields);
    }
    return Map.of("rows", rows, "cd", Arrays.asList(found.rows().stream().map(row -> value(row.cd())).toArray()));
  }

  private static Double value(Measure measure) {
    return measure.value();
  }

  private static Object mainPaths(JsonNode input) {
    CitationFlow flow = CitationFlow.of(NetworkVectors.graph(input.get("edges_cited_citing"), true));
    Map<String, Object> found = new LinkedHashMap<>();
    Map<List<String>, MainPaths.Edge> edges = new LinkedHashMap<>();
    MainPaths.edges(flow).forEach(edge -> edges.put(List.of(edge.cited(), edge.citing()), edge));
    List<MainPaths.Edge> inOrder =
        NetworkVectors.elements(input.get("edges_cited_citing")).map(edge -> edges.get(NetworkVectors.texts(edge))).toList();
    found.put("spc", inOrder.stream().map(MainPaths.Edge::spc).toList());
    found.put("splc", inOrder.stream().map(MainPaths.Edge::splc).toList());
    found.put("spnp", inOrder.stream().map(MainPaths.Edge::spnp).toList());
    PathCounts counts = PathCounts.of(flow);
    Map<String, BigInteger> visiting = new TreeMap<>();
    IntStream.range(0, flow.nodes()).forEach(node -> visiting.put(flow.name(node), counts.visiting(node)));
    found.put("vertex_spc", visiting);
    int k = input.get("key_route_k").asInt();
    for (PathWeight weight : PathWeight.values()) {
      MainPaths.Part part = MainPaths.of(flow, new MainPathOptions(weight, k, 1_000)).parts().getFirst();
      String name = weight.name().toLowerCase(Locale.ROOT);
      found.put("flow", part.flow());
      found.put("global_" + name, Map.of("sum", part.global().sum(), "paths", part.global().paths().stream()
          .map(NetworkVectorsTest::numbers).toList()));
      found.put("forward_local_" + name, sorted(part.forwardLocal()));
      found.put("key_route_" + name,
          Map.of("k", k, "key_edges", sorted(part.keyRoute().keys()), "edges", sorted(part.keyRoute().edges())));
    }
    return found;
  }

  private static Object forwardLocal(JsonNode input) {
    CitationFlow flow = CitationFlow.of(NetworkVectors.graph(input.get("edges_cited_citing"), true));
    return Map.of("edges", sorted(MainPaths.forwardLocal(flow, PathWeight.SPC, NetworkVectors.texts(input.get("start")))));
  }

  private static List<List<Integer>> sorted(List<MainPaths.Edge> edges) {
    return edges.stream().map(edge -> numbers(List.of(edge.cited(), edge.citing())))
        .sorted((one, other) -> Arrays.compare(one.toArray(Integer[]::new), other.toArray(Integer[]::new))).toList();
  }

  private static List<Integer> numbers(List<String> path) {
    return path.stream().map(Integer::valueOf).toList();
  }

  private static Object contracted(JsonNode input) {
    CitationFlow flow = CitationFlow.of(NetworkVectors.graph(input.get("edges_cited_citing"), true));
    List<MainPaths.Edge> edges = MainPaths.edges(flow);
    return Map.of("contracted", flow.contracted(), "edges",
        edges.stream().map(edge -> List.of(edge.cited(), edge.citing())).toList(),
        "spc", edges.stream().map(MainPaths.Edge::spc).toList());
  }
}
