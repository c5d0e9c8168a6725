package org.patentbeacon.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The vectors of `vectors-analysis.json`, in the folder of `-Dbeacon.spec`, and what an answer misses of one.
final class NetworkVectors {
  private static final Path FILE =
      Path.of(System.getProperty("beacon.spec", "../shared/spec"), "vectors-analysis.json");

  private NetworkVectors() {}

  static boolean available() {
    return Files.exists(FILE);
  }

  static Stream<JsonNode> all() {
    try {
      return elements(JsonMapper.builder().build().readTree(Files.readString(FILE)).get("vectors"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<JsonNode> elements(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  static List<String> texts(JsonNode node) {
    return elements(node).map(JsonNode::asString).toList();
  }

  /// A graph of the pairs of labels of `edges`.
  static Graph graph(JsonNode edges, boolean directed) {
    List<List<String>> pairs = elements(edges).map(NetworkVectors::texts).toList();
    Labels labels = Labels.of(pairs.stream().flatMap(List::stream).toList());
    GraphBuilder builder = directed ? GraphBuilder.directed(labels) : GraphBuilder.undirected(labels);
    pairs.forEach(pair -> builder.edge(labels.node(pair.get(0)), labels.node(pair.get(1)), 1));
    return builder.build();
  }

  /// What an answer misses: each difference at its place.
  static List<String> misses(JsonNode expected, JsonNode found, JsonNode tolerance) {
    List<String> misses = new ArrayList<>();
    compare("", expected, found, tolerance, misses);
    return misses;
  }

  private static void compare(String place, JsonNode expected, JsonNode found, JsonNode tolerance, List<String> misses) {
    if (found == null) {
      misses.add(place + ": expected " + expected + ", found nothing");
    } else if (expected.isObject()) {
      expected.propertyNames().forEach(
          name -> compare(place + "/" + name, expected.get(name), found.get(name), tolerance, misses));
    } else if (expected.isArray()) {
      if (expected.size() != found.size()) {
        misses.add(place + ": expected " + expected + ", found " + found);
        return;
      }
      for (int i = 0; i < expected.size(); i++) {
        compare(place + "/" + i, expected.get(i), found.get(i), tolerance, misses);
      }
    } else if (!same(expected, found, tolerance)) {
      misses.add(place + ": expected " + expected + ", found " + found);
    }
  }

  private static boolean same(JsonNode expected, JsonNode found, JsonNode tolerance) {
    if (!expected.isFloatingPointNumber()) {
      return expected.isNumber() ? found.isNumber() && expected.asDouble() == found.asDouble() : expected.equals(found);
    }
    double rel = tolerance.has("rel") ? tolerance.get("rel").asDouble() : 0;
    double allowed = Math.max(tolerance.get("abs").asDouble(), rel * Math.abs(expected.asDouble()));
    return found.isNumber() && Math.abs(expected.asDouble() - found.asDouble()) <= allowed;
  }
}
