package org.patentbeacon.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.bound.BoundSector;
import org.patentbeacon.sector.measure.SectorBinding;
import org.patentbeacon.sector.measure.SectorCounts;
import org.patentbeacon.sector.read.SectorFiles;

/// Question: how long does it take to bind a sector of 40 topics to a large database, and until a single document that
/// arrives is in its families, legal states and topics?
///
/// The bound is 5 seconds for 1,000,000 publications. Beside it stand the queries of the topics counted one by one, by
/// publications, which is the least that binding has to do.
public final class SectorRun {
  private static final int TOPICS = 40;
  private static final int ARRIVALS = 20;

  private SectorRun() {}

  /// Runs it.
  ///
  /// @param arguments the number of publications (100,000 when missing), and the folder of a database of
  ///     `SearchRun` to take instead of making one; it is changed
  /// @throws IOException when the disk refuses
  public static void main(String[] arguments) throws IOException {
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    GeneratedPatents patents = new GeneratedPatents(2026);
    Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("beacon-sector");
    try {
      if (!Files.isDirectory(folder.resolve("index"))) {
        index(patents, documents, folder);
      }
      try (PatentDatabase database = PatentDatabase.open(folder)) {
        bind(patents, database);
        arrivals(patents, documents, folder, database);
      }
    } finally {
      if (arguments.length < 2) {
        Measured.delete(folder);
      }
    }
  }

  private static void index(GeneratedPatents patents, int documents, Path folder) throws IOException {
    try (PatentIndex index = LuceneIndex.open(folder.resolve("index")); IndexBatch batch = index.begin()) {
      for (int i = 0; i < documents; i++) {
        batch.write(patents.document(i));
      }
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), documents, 0, 0, 0));
    }
  }

  private static void bind(GeneratedPatents patents, PatentDatabase database) throws IOException {
    List<String> queries = queries(patents);
    SectorFiles files = files(queries);
    for (int round = 0; round < 3; round++) {
      double alone = Measured.seconds(() -> {
        for (String query : queries) {
          database.count(query, CountUnit.PUBLICATION);
        }
      });
      double bound = Measured.seconds(() -> SectorBinding.bind(database, files));
      BoundSector sector = database.sectors().sector("generated").orElseThrow();
      double counted = Measured.seconds(() -> SectorCounts.of(database, sector, CountUnit.SIMPLE_FAMILY));
      System.out.printf(Locale.ROOT, "%d documents, %d topics: queries alone %.2f s, binding %.2f s, counting families %.2f s%n",
          database.snapshot().documents(), TOPICS, alone, bound, counted);
    }
  }

  /// The queries of the topics.
  static List<String> queries(GeneratedPatents patents) {
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < TOPICS; i++) {
      queries.add("TIABC=(\"%s\" or \"%s\")".formatted(patents.word(true, 40 + 13 * i), patents.word(true, 700 + 29 * i)));
    }
    return queries;
  }

  /// Three levels: eight topics, each with four below, of which the last has none.
  static SectorFiles files(List<String> queries) {
    StringBuilder topics = new StringBuilder("topics:\n");
    for (int i = 0; i < queries.size(); i++) {
      boolean child = i % 5 != 0;
      String indent = child ? "      " : "  ";
      topics.append(indent).append("- id: t-").append(i).append('\n').append(indent).append("  name: 节点").append(i).append('\n')
          .append(indent).append("  query: '").append(queries.get(i)).append("'\n");
      if (!child) {
        topics.append("    children:\n");
      }
    }
    TreeMap<String, byte[]> contents = new TreeMap<>();
    contents.put("sector.yaml", """
        schema: patent-beacon-sector/1
        id: generated
        name: 生成
        """.getBytes(StandardCharsets.UTF_8));
    contents.put("topics.yaml", topics.toString().getBytes(StandardCharsets.UTF_8));
    return SectorFiles.of(contents);
  }

  /// More publications, one by one, into the same database.
  private static void arrivals(GeneratedPatents patents, int before, Path folder, PatentDatabase database) throws IOException {
    List<Double> written = new ArrayList<>();
    List<Double> answered = new ArrayList<>();
    try (PatentIndex index = LuceneIndex.open(folder.resolve("index"))) {
      for (int i = 0; i < ARRIVALS; i++) {
        int number = before + i;
        written.add(1_000 * Measured.seconds(() -> {
          try (IndexBatch batch = index.begin()) {
            batch.write(patents.document(number));
            batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), 1, 0, 0, 0));
          }
        }));
        answered.add(1_000 * Measured.seconds(() -> database.count("TOPIC=生成/节点0", CountUnit.SIMPLE_FAMILY)));
      }
    }
    System.out.printf(Locale.ROOT,
        "one document: import with its commit %.1f ms, the first question about a topic then %.1f ms (medians of %d)%n",
        Measured.median(written), Measured.median(answered), ARRIVALS);
  }
}
