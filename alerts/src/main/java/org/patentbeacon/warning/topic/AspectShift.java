package org.patentbeacon.warning.topic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.patentbeacon.alert.rule.SeverityBands;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.alert.rule.TotalVariation;

/// How far an aspect of a topic moved between two windows.
///
/// @param aspect the aspect
/// @param before the earlier window
/// @param after the later one
record AspectShift(Aspect aspect, TopicWindow before, TopicWindow after) {
  private static final MathContext RATIO = new MathContext(4);

  /// A part of the aspect.
  ///
  /// @param key the part, such as a subclass
  /// @param from its share before, 0 to 1; for a count the count
  /// @param to its share after
  record Contributor(String key, double from, double to) {}

  /// Whether both windows hold enough to compare.
  boolean enough(int least) {
    return before.families() >= least && after.families() >= least && value().isPresent();
  }

  /// The total variation of a make-up, 0 to 1; of a count by how much it changed, relative to what it was, so -0.5 is half. Empty when
  /// there was nothing before.
  Optional<BigDecimal> value() {
    if (aspect.mix()) {
      var moved = TotalVariation.between(parts(before), parts(after));
      return moved.ok() ? Optional.of(new BigDecimal(moved.orThrow()).round(RATIO)) : Optional.empty();
    }
    int was = before.count(aspect);
    return was == 0 ? Optional.empty()
        : Optional.of(new BigDecimal(after.count(aspect) - was).divide(new BigDecimal(was), RATIO));
  }

  private SortedMap<String, Integer> parts(TopicWindow window) {
    return Objects.requireNonNull(window.parts().get(aspect));
  }

  /// How urgent it is: from the limit on, by the distance beyond it. Empty when it is within.
  Optional<Severity> severity(BigDecimal limit) {
    BigDecimal moved = value().orElse(BigDecimal.ZERO).abs();
    if (moved.compareTo(limit) < 0) {
      return Optional.empty();
    }
    BigDecimal distance = moved.subtract(limit).divide(limit, MathContext.DECIMAL64);
    return Optional.of(SeverityBands.of("distance").severity(distance).orElse(Severity.BLUE));
  }

  /// The parts that moved most, five at most.
  List<Contributor> contributors() {
    SortedSet<String> keys = new TreeSet<>(parts(before).keySet());
    keys.addAll(parts(after).keySet());
    return keys.stream().map(key -> new Contributor(key, share(before, key), share(after, key)))
        .sorted(Comparator.comparingDouble((Contributor part) -> -Math.abs(part.to - part.from)).thenComparing(Contributor::key))
        .limit(5).toList();
  }

  private double share(TopicWindow window, String key) {
    int count = parts(window).getOrDefault(key, 0);
    if (!aspect.mix()) {
      return count;
    }
    int all = parts(window).values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : new BigDecimal((double) count / all).round(RATIO).doubleValue();
  }
}
