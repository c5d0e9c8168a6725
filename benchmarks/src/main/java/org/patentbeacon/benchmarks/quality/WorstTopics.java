package org.patentbeacon.benchmarks.quality;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Prints where a system fails: the topics of the lowest average precision, with what was ranked first and where the first
/// relevant document was.
final class WorstTopics {
  private static final int FIRST = 3;
  private static final int WIDTH = 100;

  private final QualityTask task;
  private final Map<String, QualityDocument> documents = new HashMap<>();

  WorstTopics(QualityTask task) {
    this.task = task;
    task.documents().forEach(document -> documents.put(document.id(), document));
  }

  /// A topic and its average precision.
  private record Scored(Topic topic, double precision) {}

  void print(RunFile run, int count, PrintStream out) {
    out.println("worst " + count + " topics of " + run.tag() + " by average precision");
    task.topics().stream()
        .map(topic -> new Scored(topic, Measures.averagePrecision(ranking(run, topic), topic.judgements())))
        .sorted(Comparator.comparingDouble(Scored::precision).thenComparing(scored -> scored.topic.id()))
        .limit(count).forEach(scored -> print(scored, ranking(run, scored.topic), out));
  }

  private static Ranking ranking(RunFile run, Topic topic) {
    return run.topics().getOrDefault(topic.id(), new Ranking(List.of()));
  }

  private void print(Scored scored, Ranking ranking, PrintStream out) {
    Topic topic = scored.topic;
    out.printf(Locale.ROOT, "%.3f %s: %s%n", scored.precision, topic.id(), asked(topic.query()));
    List<RankedDocument> wrong = ranking.documents().stream()
        .filter(document -> !topic.judgements().isRelevant(document.id())).limit(FIRST).toList();
    wrong.forEach(document -> line(out, "wrong", document.id(), ranking));
    topic.judgements().grades().keySet().stream().filter(topic.judgements()::isRelevant)
        .sorted(Comparator.comparingInt((String id) -> rank(ranking, id)).reversed()).limit(FIRST)
        .forEach(id -> line(out, "right", id, ranking));
  }

  private static int rank(Ranking ranking, String id) {
    int at = ranking.ids().indexOf(id);
    return at < 0 ? Integer.MAX_VALUE : at + 1;
  }

  private void line(PrintStream out, String which, String id, Ranking ranking) {
    int rank = rank(ranking, id);
    QualityDocument document = documents.get(id);
    String text = document == null ? "" : shortened(texts(document));
    out.printf(Locale.ROOT, "  %s %5s %s: %s%n", which, rank == Integer.MAX_VALUE ? "-" : "#" + rank, id, text);
  }

  private static String asked(QualityQuery query) {
    return switch (query) {
      case QualityQuery.Text text -> shortened(text.text());
      case QualityQuery.Seeds seeds -> seeds.documents().stream().map(QualityDocument::id).collect(Collectors.joining(" "));
    };
  }

  private static String texts(QualityDocument document) {
    return document.texts().values().stream().map(QualityText::whole).collect(Collectors.joining(" "));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + "…";
  }
}
