package org.patentbeacon.benchmarks.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A judgement file of TREC: `topic iteration document relevance`. The iteration is not used.
///
/// @param topics the judgements by topic, in the order of the file
record Qrels(SequencedMap<String, Judgements> topics) {
  private static final List<String> COLUMNS = List.of("topic", "iteration", "document", "relevance");

  Qrels {
    topics = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(topics));
  }

  /// Reads a file.
  ///
  /// @throws IOException when the disk refuses, and with file and line where the file is not as expected
  static Qrels read(Path file) throws IOException {
    SequencedMap<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    TrecLines.read(file, COLUMNS, line -> {
      Map<String, Integer> topic = grades.computeIfAbsent(line.column(0), _ -> new TreeMap<>());
      if (topic.put(line.column(2), line.whole(3, "relevance")) != null) {
        throw line.problem("expected one judgement per document, found a second one of document '" + line.column(2)
            + "' for topic '" + line.column(0) + "'");
      }
    });
    SequencedMap<String, Judgements> topics = new LinkedHashMap<>();
    grades.forEach((topic, judged) -> topics.put(topic, new Judgements(judged)));
    return new Qrels(topics);
  }

  void write(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
      for (Map.Entry<String, Judgements> topic : topics.entrySet()) {
        for (Map.Entry<String, Integer> grade : topic.getValue().grades().entrySet()) {
          out.write(topic.getKey() + " 0 " + grade.getKey() + " " + grade.getValue() + "\n");
        }
      }
    }
  }
}
