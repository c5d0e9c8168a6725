package org.patentbeacon.benchmarks.quality;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Prints what runs score: a line of means with intervals per system, and for all but the baseline two more with the
/// differences and with the topics that are better, equal and worse.
///
/// A topic that a run leaves out scores nothing and counts all the same (`-c` of trec_eval). Topics without a relevant
/// document are left out.
final class ScoreTable {
  private final List<Measure> measures;
  private final SequencedMap<String, Judgements> topics;
  private final Bootstrap bootstrap;

  ScoreTable(List<Measure> measures, Qrels judged, Bootstrap bootstrap) {
    this.measures = measures;
    this.topics = new LinkedHashMap<>(judged.topics());
    this.topics.values().removeIf(judgements -> judgements.relevant() == 0);
    this.bootstrap = bootstrap;
  }

  /// The topics that count.
  Set<String> topics() {
    return Collections.unmodifiableSet(topics.keySet());
  }

  /// The values of a run in the order of the topics.
  double[] values(Measure measure, RunFile run) {
    double[] values = new double[topics.size()];
    int i = 0;
    for (Map.Entry<String, Judgements> topic : topics.entrySet()) {
      Ranking ranking = run.topics().getOrDefault(topic.getKey(), new Ranking(List.of()));
      values[i++] = measure.formula().of(ranking, topic.getValue());
    }
    return values;
  }

  /// Prints all runs, the baseline among them where there is one.
  void print(List<RunFile> runs, Optional<RunFile> baseline, PrintWriter out) {
    row(out, "system", measures.stream().map(Measure::name).toList());
    for (RunFile run : runs) {
      List<double[]> values = measures.stream().map(measure -> values(measure, run)).toList();
      row(out, run.tag(), shown("%.3f [%.3f, %.3f]", values));
      baseline.filter(other -> !other.equals(run)).ifPresent(other -> compare(values, other, out));
    }
  }

  private void compare(List<double[]> values, RunFile baseline, PrintWriter out) {
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      comparisons.add(Comparison.of(values.get(i), values(measures.get(i), baseline)));
    }
    List<double[]> differences = comparisons.stream().map(Comparison::differences).toList();
    row(out, "  against baseline", shown("%+.3f [%+.3f, %+.3f]", differences));
    row(out, "  better/equal/worse", comparisons.stream().map(this::shares).toList());
  }

  private String shares(Comparison comparison) {
    return String.format(Locale.ROOT, "%.0f %% / %.0f %% / %.0f %%", share(comparison.better()), share(comparison.equal()),
        share(comparison.worse()));
  }

  private double share(int count) {
    return 100.0 * count / topics.size();
  }

  private List<String> shown(String form, List<double[]> values) {
    return bootstrap.means(values).stream()
        .map(interval -> String.format(Locale.ROOT, form, interval.mean(), interval.low(), interval.high())).toList();
  }

  private static void row(PrintWriter out, String name, List<String> cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
    cells.forEach(cell -> line.append(String.format(Locale.ROOT, " %-25s", cell)));
    out.println(line.toString().stripTrailing());
  }
}
