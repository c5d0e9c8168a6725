package org.patentbeacon.benchmarks.fulltext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// The times of queries as a table: of each other engine, by language and kind, beside ours for the queries it can say.
final class TimeTable {
  private TimeTable() {}

  /// A query and the milliseconds of each engine, round by round.
  record Timed(Drawn query, Map<TextEngine, List<Double>> rounds) {
    static Timed of(Drawn query) {
      return new Timed(query, new LinkedHashMap<>());
    }

    void add(TextEngine engine, double time) {
      rounds.computeIfAbsent(engine, _ -> new ArrayList<>()).add(time);
    }

    /// The median of the rounds.
    double time(TextEngine engine) {
      return percentile(rounds.getOrDefault(engine, List.of()), 50);
    }
  }

  static void print(String title, List<TextEngine> engines, List<Timed> timed) {
    System.out.printf(Locale.ROOT, "%n%s (ms; the ratio of the medians, and the median of the ratios)%n", title);
    System.out.printf(Locale.ROOT, "%-24s %-20s %5s %8s %8s %8s %9s %9s %9s %7s %7s%n", "engine", "queries", "asked", "p50",
        "p95", "p99", "beacon50", "beacon95", "beacon99", "ratio", "ratios");
    for (TextEngine engine : engines.subList(1, engines.size())) {
      List<Timed> said = timed.stream().filter(each -> each.rounds.containsKey(engine)).toList();
      List<Function<Timed, String>> groupings = List.of(_ -> "all", each -> each.query.language(),
          each -> each.query.language() + " " + each.query.kind());
      for (Function<Timed, String> grouping : groupings) {
        groups(said, grouping).forEach((name, group) -> row(engine, engines.getFirst(), name, group));
      }
    }
  }

  private static Map<String, List<Timed>> groups(List<Timed> timed, Function<Timed, String> grouping) {
    Map<String, List<Timed>> groups = new LinkedHashMap<>();
    timed.forEach(each -> groups.computeIfAbsent(grouping.apply(each), _ -> new ArrayList<>()).add(each));
    return groups;
  }

  private static void row(TextEngine engine, TextEngine beacon, String name, List<Timed> group) {
    List<Double> theirs = group.stream().map(each -> each.time(engine)).toList();
    List<Double> ours = group.stream().map(each -> each.time(beacon)).toList();
    List<Double> ratios = group.stream().map(each -> each.time(engine) / each.time(beacon)).toList();
    System.out.printf(Locale.ROOT, "%-24s %-20s %5d %8.2f %8.2f %8.2f %9.2f %9.2f %9.2f %7.1f %7.1f%n", engine.name(), name,
        group.size(), percentile(theirs, 50), percentile(theirs, 95), percentile(theirs, 99), percentile(ours, 50),
        percentile(ours, 95), percentile(ours, 99), percentile(theirs, 50) / percentile(ours, 50), percentile(ratios, 50));
  }

  private static double percentile(List<Double> times, int percent) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }
}
