package org.patentbeacon.benchmarks.fulltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.patentbeacon.benchmarks.fulltext.TextEngine.Question;

/// Asks all engines the same queries: first for every hit, which must be the same, then for the answers, turn by turn.
final class Comparison {
  private static final int WARM_UPS = 2;
  private static final int ROUNDS = 5;

  private final List<TextEngine> engines;
  private final Numbering numbers;

  /// @param engines the engines, ours first
  /// @param numbers the numbers of the documents
  Comparison(List<TextEngine> engines, Numbering numbers) {
    this.engines = engines;
    this.numbers = numbers;
  }

  /// A query, and the milliseconds of each engine that says it: the median of the rounds.
  private record Timed(Drawn query, Map<TextEngine, Double> times, int hits) {}

  void run(List<Drawn> queries) throws IOException {
    List<Timed> timed = new ArrayList<>();
    for (Drawn query : queries) {
      timed.add(timed(query));
    }
    System.out.printf(Locale.ROOT, "%n%-24s %-20s %5s %8s %8s %8s %8s %10s %10s%n", "engine", "queries", "asked", "p50 ms",
        "p95 ms", "p99 ms", "beacon50", "of medians", "of queries");
    for (TextEngine engine : engines.subList(1, engines.size())) {
      table(engine, timed, _ -> "all");
      table(engine, timed, each -> each.query.language());
      table(engine, timed, each -> each.query.language() + " " + each.query.kind());
    }
  }

  private Timed timed(Drawn query) throws IOException {
    Map<TextEngine, Question> questions = new LinkedHashMap<>();
    StringBuilder unsaid = new StringBuilder();
    for (TextEngine engine : engines) {
      try {
        questions.put(engine, engine.question(query.text(), query.tree()));
      } catch (InexpressibleException e) {
        unsaid.append("; not said to ").append(engine.name()).append(": ").append(e.getMessage());
      }
    }
    int hits = agreed(query, questions);
    System.out.println(query.language() + "\t" + query.kind() + "\t" + query.text() + "\t" + hits + " hits" + unsaid);
    return new Timed(query, times(questions), hits);
  }

  /// Compares all hits, and the answers, with ours.
  ///
  /// @return the number of ours
  private int agreed(Drawn query, Map<TextEngine, Question> questions) throws IOException {
    BitSet ours = null;
    Answer answer = null;
    for (Map.Entry<TextEngine, Question> each : questions.entrySet()) {
      BitSet hits = each.getValue().hits();
      Answer given = each.getValue().answer();
      if (ours == null || answer == null) {
        ours = hits;
        answer = given;
      } else if (!hits.equals(ours)) {
        System.out.println("DIFFERS\t" + each.getKey().name() + "\t" + query.text() + "\tlacks " + some(ours, hits)
            + "\tadds " + some(hits, ours));
      } else if (!given.equals(answer)) {
        throw new IllegalStateException(each.getKey().name() + " answers " + given + ", not " + answer + ": " + query.text());
      }
    }
    return ours == null ? 0 : ours.cardinality();
  }

  /// How many and which are in one set and not in the other.
  private String some(BitSet set, BitSet other) {
    BitSet more = (BitSet) set.clone();
    more.andNot(other);
    return more.cardinality() + " " + more.stream().limit(3).mapToObj(number -> numbers.entry(number).id()).toList();
  }

  private static Map<TextEngine, Double> times(Map<TextEngine, Question> questions) throws IOException {
    Map<TextEngine, double[]> rounds = new LinkedHashMap<>();
    questions.keySet().forEach(engine -> rounds.put(engine, new double[ROUNDS]));
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      for (Map.Entry<TextEngine, Question> each : questions.entrySet()) {
        long start = System.nanoTime();
        each.getValue().answer();
        double time = (System.nanoTime() - start) / 1e6;
        if (round >= 0) {
          rounds.get(each.getKey())[round] = time;
        }
      }
    }
    Map<TextEngine, Double> medians = new LinkedHashMap<>();
    rounds.forEach((engine, times) -> medians.put(engine, percentile(times, 50)));
    return medians;
  }

  private void table(TextEngine engine, List<Timed> timed, Function<Timed, String> group) {
    Map<String, List<Timed>> groups = new LinkedHashMap<>();
    for (Timed each : timed) {
      groups.computeIfAbsent(group.apply(each), _ -> new ArrayList<>()).add(each);
    }
    groups.forEach((name, all) -> row(engine, name, all));
  }

  private void row(TextEngine engine, String name, List<Timed> all) {
    List<Timed> said = all.stream().filter(each -> each.times.containsKey(engine)).toList();
    if (said.isEmpty()) {
      return;
    }
    double[] theirs = said.stream().mapToDouble(each -> each.times.get(engine)).toArray();
    double[] ours = said.stream().mapToDouble(each -> each.times.get(engines.getFirst())).toArray();
    double[] ratios = new double[ours.length];
    Arrays.setAll(ratios, i -> theirs[i] / ours[i]);
    System.out.printf(Locale.ROOT, "%-24s %-20s %5d %8.2f %8.2f %8.2f %8.2f %10.1f %10.1f%n", engine.name(), name,
        said.size(), percentile(theirs, 50), percentile(theirs, 95), percentile(theirs, 99), percentile(ours, 50),
        percentile(theirs, 50) / percentile(ours, 50), percentile(ratios, 50));
  }

  private static double percentile(double[] times, int percent) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
