package org.patentbeacon.benchmarks.fulltext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /// What is timed of a question.
  private interface Asking {
    Answer of(Question question) throws IOException;
  }

  void run(List<Drawn> queries) throws IOException {
    List<Map<TextEngine, Question>> questions = new ArrayList<>();
    for (Drawn query : queries) {
      questions.add(agreed(query));
    }
    TimeTable.print("total and first ids", engines, timed(queries, questions, Question::answer));
    TimeTable.print("total and first documents", engines, timed(queries, questions, Question::page));
  }

  /// The questions of the engines that can say a query, once their hits and answers were compared with ours.
  private Map<TextEngine, Question> agreed(Drawn query) throws IOException {
    Map<TextEngine, Question> questions = new LinkedHashMap<>();
    StringBuilder line = new StringBuilder();
    for (TextEngine engine : engines) {
      try {
        questions.put(engine, engine.question(query.text(), query.tree()));
      } catch (InexpressibleException e) {
        line.append("; not said to ").append(engine.name()).append(": ").append(e.getMessage());
      }
    }
    Question first = Objects.requireNonNull(questions.get(engines.getFirst()));
    BitSet ours = first.hits();
    Answer answer = first.answer();
    System.out.println(query.language() + "\t" + query.kind() + "\t" + query.text() + "\t" + ours.cardinality() + " hits" + line);
    for (Map.Entry<TextEngine, Question> each : questions.entrySet()) {
      TextEngine engine = each.getKey();
      BitSet hits = each.getValue().hits();
      if (!hits.equals(ours)) {
        System.out.println("DIFFERS\t" + engine.name() + "\tlacks " + some(ours, hits) + "\tadds " + some(hits, ours));
      } else {
        check(engine, answer, each.getValue().answer());
        check(engine, answer, each.getValue().page());
      }
    }
    return questions;
  }

  private static void check(TextEngine engine, Answer expected, Answer found) {
    if (!found.equals(expected)) {
      throw new IllegalStateException(engine.name() + " answers " + found + ", not " + expected);
    }
  }

  /// How many and which are in one set and not in the other.
  private String some(BitSet set, BitSet other) {
    BitSet more = (BitSet) set.clone();
    more.andNot(other);
    return more.cardinality() + " " + more.stream().limit(3).mapToObj(number -> numbers.entry(number).id()).toList();
  }

  private static List<TimeTable.Timed> timed(List<Drawn> queries, List<Map<TextEngine, Question>> questions, Asking asking)
      throws IOException {
    List<TimeTable.Timed> timed = queries.stream().map(TimeTable.Timed::of).toList();
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      for (int i = 0; i < queries.size(); i++) {
        for (Map.Entry<TextEngine, Question> each : questions.get(i).entrySet()) {
          long start = System.nanoTime();
          asking.of(each.getValue());
          double time = (System.nanoTime() - start) / 1e6;
          if (round >= 0) {
            timed.get(i).add(each.getKey(), time);
          }
        }
      }
    }
    return timed;
  }
}
