package org.patentbeacon.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What was found, against what vectors expect; every miss is kept.
final class Misses {
  private static final double TOLERANCE = 1e-7;

  private final List<String> misses = new ArrayList<>();
  private int compared;

  List<String> all() {
    return misses;
  }

  int compared() {
    return compared;
  }

  void equal(Object expected, Object found, Object vector) {
    compared++;
    if (!expected.equals(found)) {
      misses.add("expected %s, found %s in %s".formatted(expected, found, shown(vector)));
    }
  }

  /// As close as the file says: 1e-7, or half a unit of the last digit where fewer are printed.
  void close(JsonNode expected, double found, Object vector) {
    compared++;
    BigDecimal printed = expected.decimalValue();
    double half = printed.scale() >= 7 || printed.scale() <= 0 ? TOLERANCE : 0.5 * Math.pow(10, -printed.scale()) + 1e-12;
    double tolerance = expected.isIntegralNumber() ? TOLERANCE : Math.max(TOLERANCE, half);
    if (!(Math.abs(printed.doubleValue() - found) <= tolerance)) {
      misses.add("expected %s, found %s in %s".formatted(expected, found, shown(vector)));
    }
  }

  void word(JsonNode expected, Optional<? extends Enum<?>> found, Object vector) {
    equal(expected == null || expected.isNull() ? "none" : expected.asString(), found.map(Enum::name).orElse("none"), vector);
  }

  private static String shown(Object vector) {
    String text = String.valueOf(vector);
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }
}
