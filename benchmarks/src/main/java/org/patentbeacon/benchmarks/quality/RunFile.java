package org.patentbeacon.benchmarks.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// A run file of TREC: `topic Q0 document rank score tag`. Only the score orders documents, the rank is not used (see
/// [Ranking] for what happens to equal scores).
///
/// @param tag the name of the system: that of the first line
/// @param topics the rankings by topic, in the order of the file
record RunFile(String tag, SequencedMap<String, Ranking> topics) {
  private static final List<String> COLUMNS = List.of("topic", "Q0", "document", "rank", "score", "tag");

  RunFile {
    topics = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(topics));
  }

  /// The lines of a topic read so far.
  private record Read(List<RankedDocument> documents, Set<String> ids) {}

  /// Reads a file.
  ///
  /// @throws IOException when the disk refuses, and with file and line where the file is not as expected
  static RunFile read(Path file) throws IOException {
    SequencedMap<String, Read> lines = new LinkedHashMap<>();
    List<String> tags = new ArrayList<>();
    TrecLines.read(file, COLUMNS, line -> {
      Read topic = lines.computeIfAbsent(line.column(0), _ -> new Read(new ArrayList<>(), new HashSet<>()));
      if (!topic.ids.add(line.column(2))) {
        throw line.problem("expected each document once, found document '" + line.column(2) + "' again for topic '"
            + line.column(0) + "'");
      }
      topic.documents.add(new RankedDocument(line.column(2), line.number(4, "score")));
      if (tags.isEmpty()) {
        tags.add(line.column(5));
      }
    });
    SequencedMap<String, Ranking> topics = new LinkedHashMap<>();
    lines.forEach((topic, read) -> topics.put(topic, new Ranking(read.documents)));
    return new RunFile(tags.isEmpty() ? "empty" : tags.getFirst(), topics);
  }

  void write(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
      for (Map.Entry<String, Ranking> topic : topics.entrySet()) {
        int rank = 1;
        for (RankedDocument document : topic.getValue().documents()) {
          out.write(topic.getKey() + " Q0 " + document.id() + " " + rank + " " + document.score() + " " + tag + "\n");
          rank++;
        }
      }
    }
  }
}
