package org.patentbeacon.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentbeacon.network.community.Modularity;
import org.patentbeacon.network.pair.PairCounts;
import org.patentbeacon.network.pair.UnitValues;
import org.patentbeacon.network.path.CitationFlow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Random graphs whose figures networkx worked out; see the header of `reference-graphs.json`.
class ReferenceGraphsTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void agreesWithNetworkxOnEveryGraph() throws IOException {
    List<String> misses = new ArrayList<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        ReferenceGraphsTest.class.getResourceAsStream("reference-graphs.json"), StandardCharsets.UTF_8))) {
      JsonNode header = JSON.readTree(lines.readLine());
      JsonNode tolerance = JSON.createObjectNode().put("abs", header.get("tolerance").asDouble());
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String place = "graph " + ++number;
        JsonNode expected = JSON.readTree(line);
        NetworkVectors.misses(expected, JSON.valueToTree(figures(expected)), tolerance).forEach(miss -> misses.add(place + miss));
      }
      assertThat(number).isEqualTo(header.get("graphs").asInt());
    }
    assertThat(misses).isEmpty();
  }

  /// The line with our figures in place of those of networkx.
  private static Map<String, Object> figures(JsonNode line) {
    Graph graph = graph(line);
    Map<String, Object> figures = new LinkedHashMap<>();
    line.propertyNames().forEach(name -> figures.put(name, line.get(name)));
    Betweenness between = Betweenness.of(graph);
    int[] groups = JSON.convertValue(line.get("groups"), int[].class);
    figures.put("pagerank", PageRank.of(graph, 0.85).scores());
    figures.put("pagerank_unweighted", PageRank.of(graph.unweighted(), 0.85).scores());
    figures.put("betweenness", between.scores());
    figures.put("betweenness_normalised",
        IntStream.range(0, graph.nodes()).mapToObj(node -> between.normalised(node).value()).toList());
    figures.put("modularity",
        Modularity.of(graph.undirected(), Partition.numbered(groups), line.get("resolution").asDouble()).value());
    figures.put("components", Partition.components(graph).members());
    if (graph.directed()) {
      figures.put("circles", CitationFlow.of(graph).contracted().stream()
          .map(circle -> circle.stream().map(Integer::valueOf).toList()).toList());
    }
    figures.put("together", Map.of("units", line.get("together").get("units"), "pairs",
        pairs(line.get("together").get("units"))));
    return figures;
  }

  private static Graph graph(JsonNode line) {
    Labels labels = new Labels(IntStream.range(0, line.get("nodes").asInt()).mapToObj(node -> "%02d".formatted(node)).toList());
    GraphBuilder builder = line.get("directed").asBoolean() ? GraphBuilder.directed(labels) : GraphBuilder.undirected(labels);
    NetworkVectors.elements(line.get("edges"))
        .forEach(edge -> builder.edge(edge.get(0).asInt(), edge.get(1).asInt(), edge.get(2).asDouble()));
    return builder.build();
  }

  private static List<List<Object>> pairs(JsonNode units) {
    PairCounts counts = PairCounts.of(
        UnitValues.of(NetworkVectors.elements(units).map(NetworkVectors::texts).toList()), PairCounts.MAX_VALUES);
    return counts.pairs().stream().map(pair -> List.<Object>of(Integer.valueOf(pair.a()), Integer.valueOf(pair.b()), pair.full(),
        pair.similarity().cosine(), pair.similarity().jaccard())).toList();
  }
}
