package org.patentbeacon.benchmarks.quality;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

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

  /// The number of topics that count.
  int size() {
    return topics.size();
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

  void print(List<RunFile> runs, Optional<RunFile> baseline, PrintStream out) {
    row(out, "system", measures.stream().map(Measure::name).toList());
    for (RunFile run : runs) {
      List<String> means = new ArrayList<>();
      for (Measure measure : measures) {
        means.add(shown("%.3f [%.3f, %.3f]", bootstrap.mean(values(measure, run))));
      }
      row(out, run.tag(), means);
      baseline.filter(other -> !other.equals(run)).ifPresent(other -> compare(run, other, out));
    }
  }

  private void compare(RunFile run, RunFile baseline, PrintStream out) {
    List<String> differences = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    for (Measure measure : measures) {
      Comparison comparison = Comparison.of(values(measure, run), values(measure, baseline), bootstrap);
      differences.add(shown("%+.3f [%+.3f, %+.3f]", comparison.difference()));
      counts.add(String.format(Locale.ROOT, "%.0f %% / %.0f %% / %.0f %%", share(comparison.better()),
          share(comparison.equal()), share(comparison.worse())));
    }
    row(out, "  against baseline", differences);
    row(out, "  better/equal/worse", counts);
  }

  private double share(int count) {
    return 100.0 * count / topics.size();
  }

  private static String shown(String form, Bootstrap.Interval interval) {
    return String.format(Locale.ROOT, form, interval.mean(), interval.low(), interval.high());
  }

  private static void row(PrintStream out, String name, List<String> cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
    cells.forEach(cell -> line.append(String.format(Locale.ROOT, " %-25s", cell)));
    out.println(line.toString().stripTrailing());
  }
}
