package org.patentbeacon.warning.health;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the rights of a tenant are worth, now and when they were looked at before.
///
/// @param before the total of each family then
/// @param now the rights and their field now
record Worth(SortedMap<String, Double> before, OwnField now) {
  private static final double HALF = 0.5;

  /// Copies the map.
  Worth {
    before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
  }

  /// How the total of a family changed.
  ///
  /// @param from the total before
  /// @param to the total now
  record Fall(double from, double to) {
    int grades() {
      return ValueGrade.of(from).above(ValueGrade.of(to));
    }

    String shown() {
      return "%s -> %s (%s -> %s)".formatted(ValueGrade.of(from), ValueGrade.of(to), one(from), one(to));
    }

    private static String one(double total) {
      return BigDecimal.valueOf(total).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
  }

  /// Of each family that has a score now and had one before, how it changed. A right that ended has no grade any more: who watches the
  /// legal state is told of that.
  SortedMap<String, Fall> grades() {
    SortedMap<String, Fall> grades = new TreeMap<>();
    now.totals().forEach((family, total) -> {
      double then = before.getOrDefault(family, 0.0);
      if (then > 0 && total > 0) {
        grades.put(family, new Fall(then, total));
      }
    });
    return grades;
  }

  double sum() {
    return now.totals().values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /// The sum before, as far as it can be compared with that of now.
  double sumBefore() {
    return now.comparable(before).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /// Whether nothing is worth anything, and all of it is known.
  boolean gone() {
    return sum() <= 0 && now.unknown().isEmpty();
  }

  boolean halved() {
    return sumBefore() > 0 && sum() <= HALF * sumBefore();
  }
}
