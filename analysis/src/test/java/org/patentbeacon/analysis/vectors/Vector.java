package org.patentbeacon.analysis.vectors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// One vector of `vectors-analysis.json`, and what was missed so far.
final class Vector {
  private final JsonNode node;
  private final List<String> misses = new ArrayList<>();
  private int compared;

  Vector(JsonNode node) {
    this.node = node;
  }

  String id() {
    return node.get("id").asString();
  }

  JsonNode input() {
    return node.get("input");
  }

  JsonNode expected() {
    return node.get("expected");
  }

  List<String> misses() {
    return misses;
  }

  /// How many values were compared.
  int compared() {
    return compared;
  }

  static double[] doubles(JsonNode array) {
    return IntStream.range(0, array.size()).mapToDouble(i -> array.get(i).asDouble()).toArray();
  }

  static int[] ints(JsonNode array) {
    return IntStream.range(0, array.size()).map(i -> array.get(i).asInt()).toArray();
  }

  static double[][] matrix(JsonNode rows) {
    return IntStream.range(0, rows.size()).mapToObj(i -> doubles(rows.get(i))).toArray(double[][]::new);
  }

  static List<String> words(JsonNode array) {
    return list(array, JsonNode::asString);
  }

  static <T> List<T> list(JsonNode array, java.util.function.Function<JsonNode, T> reading) {
    return IntStream.range(0, array.size()).mapToObj(array::get).map(reading).toList();
  }

  /// Compares a node of the file with a value: a number, a text, a measure, a list of them, or null.
  void same(String what, JsonNode wanted, Object found) {
    if (wanted == null) {
      misses.add(what + ": the vector has no such value");
    } else if (wanted.isArray()) {
      each(what, wanted, found);
    } else {
      compared++;
      if (!agrees(wanted, plain(found))) {
        misses.add("%s: expected %s, found %s".formatted(what, wanted, found));
      }
    }
  }

  private void each(String what, JsonNode wanted, Object found) {
    IntFunction<?> item = switch (found) {
      case double[] array -> i -> array[i];
      case int[] array -> i -> array[i];
      case List<?> list -> list::get;
      default -> throw new IllegalArgumentException(what + ": not a list: " + found);
    };
    int size = switch (found) {
      case double[] array -> array.length;
      case int[] array -> array.length;
      case List<?> list -> list.size();
      default -> throw new IllegalArgumentException(what);
    };
    compared++;
    if (size != wanted.size()) {
      misses.add("%s: expected %d values, found %d: %s".formatted(what, wanted.size(), size, found));
      return;
    }
    for (int i = 0; i < size; i++) {
      same(what + "[" + i + "]", wanted.get(i), item.apply(i));
    }
  }

  private static Object plain(Object found) {
    return found instanceof org.patentbeacon.analysis.measure.Measure measure ? measure.value() : found;
  }

  private boolean agrees(JsonNode wanted, Object found) {
    if (wanted.isNull() || found == null) {
      return wanted.isNull() && found == null;
    }
    if (wanted.isNumber()) {
      return found instanceof Number number && Math.abs(number.doubleValue() - wanted.asDouble()) <= tolerance(wanted.asDouble());
    }
    return wanted.asString().equals(String.valueOf(found));
  }

  private double tolerance(double wanted) {
    JsonNode tolerance = node.get("tolerance");
    double abs = tolerance.has("abs") ? tolerance.get("abs").asDouble() : 0;
    double rel = tolerance.has("rel") ? tolerance.get("rel").asDouble() : 0;
    return Math.max(abs, rel * Math.abs(wanted));
  }
}
