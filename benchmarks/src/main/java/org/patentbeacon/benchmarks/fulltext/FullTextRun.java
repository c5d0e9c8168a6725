package org.patentbeacon.benchmarks.fulltext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patentbeacon.benchmarks.GeneratedPatents;
import org.patentbeacon.benchmarks.Measured;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.search.ImportOptions;
import org.patentbeacon.search.PatentDatabase;

/// Question: how much faster is our database than the full-text search of SQLite and of PostgreSQL, where they find the
/// same? The bound is 5 times at the median.
///
/// All hold title, abstract and claims of the same publications, generated ones and those of the real files that the
/// property `beacon.data` names the folder of. 200 Chinese and 200 English queries are drawn from them with a seed. Asked
/// for are the number of all hits and the ids of the 20 latest publications, by one client, warm, turn by turn. Before
/// that, the hits of every query are compared, all of them.
public final class FullTextRun {
  private static final long SEED = 2026;

  private FullTextRun() {}

  /// Runs it.
  ///
  /// @param arguments the number of generated publications (100,000 when missing)
  /// @throws IOException when the disk or an engine refuses
  public static void main(String[] arguments) throws IOException {
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    Path folder = Files.createTempDirectory("beacon-fulltext");
    try {
      List<String> generated = index(folder.resolve("beacon"), documents);
      try (PatentDatabase database = PatentDatabase.open(folder.resolve("beacon"))) {
        compare(folder, database, generated);
      }
    } finally {
      Measured.delete(folder);
    }
  }

  /// Fills our database.
  ///
  /// @return the ids of the generated publications
  private static List<String> index(Path folder, int documents) throws IOException {
    GeneratedPatents patents = new GeneratedPatents(SEED);
    List<String> ids = new ArrayList<>();
    Stopwatch watch = new Stopwatch();
    try (PatentIndex index = LuceneIndex.open(folder.resolve("index")); IndexBatch batch = index.begin()) {
      for (int i = 0; i < documents; i++) {
        PatentDocument document = patents.document(i);
        ids.add(document.id());
        watch.time(() -> batch.write(document));
      }
      watch.time(() -> batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), documents, 0, 0, 0)));
    }
    System.out.printf(Locale.ROOT, "%d generated publications, seed %d%n", documents, SEED);
    size("beacon", documents, watch.seconds(), bytes(folder.resolve("index")));
    String data = System.getProperty("beacon.data");
    if (data == null) {
      System.out.println("no real publications: the property beacon.data names no folder");
    } else {
      try (PatentDatabase database = PatentDatabase.open(folder)) {
        database.importFrom(texts(Path.of(data)), ImportOptions.DEFAULT);
      }
    }
    return ids;
  }

  /// The folders of real files, without those that list numbers only.
  private static List<Path> texts(Path data) throws IOException {
    try (Stream<Path> folders = Files.list(data)) {
      return folders.filter(folder -> !folder.endsWith("number-lists")).sorted().toList();
    }
  }

  private static void compare(Path folder, PatentDatabase database, List<String> generated) throws IOException {
    Numbering numbers = new Numbering(database);
    List<TextEngine> others = new ArrayList<>();
    try {
      others(folder, others);
      load(database, numbers, others.stream().map(LoadedEngine.class::cast).toList());
      List<TextEngine> engines = new ArrayList<>(List.of(new BeaconEngine(database, numbers)));
      for (TextEngine other : others) {
        engines.add(other);
        if (other instanceof SqliteEngine sqlite) {
          engines.add(new SqliteInOrder(sqlite));
        }
      }
      List<Drawn> queries = queries(database, numbers, generated);
      new Comparison(engines, numbers).run(queries);
      new OwnParts(database).print(queries);
    } finally {
      for (TextEngine other : others) {
        other.close();
      }
    }
  }

  /// Brings the other engines up; one that cannot be is left out.
  private static void others(Path folder, List<TextEngine> others) {
    try {
      others.add(new SqliteEngine(folder.resolve("fts5.sqlite")));
    } catch (IOException | RuntimeException | LinkageError e) {
      System.out.println("SQLite is left out: " + e);
    }
    try {
      others.add(new PostgresEngine(folder.resolve("postgres")));
    } catch (IOException | RuntimeException | LinkageError e) {
      System.out.println("PostgreSQL is left out: " + e);
    }
  }

  private static void load(PatentDatabase database, Numbering numbers, List<LoadedEngine> engines) throws IOException {
    List<Stopwatch> watches = engines.stream().map(_ -> new Stopwatch()).toList();
    for (int number = 1; number <= numbers.size(); number++) {
      Numbering.Entry entry = numbers.entry(number);
      IndexedDocument document = IndexedDocument.of(number, entry.day(), document(database, entry.id()));
      for (int i = 0; i < engines.size(); i++) {
        LoadedEngine engine = engines.get(i);
        watches.get(i).time(() -> engine.add(document));
      }
    }
    System.out.println(numbers.size() + " publications in all");
    for (int i = 0; i < engines.size(); i++) {
      watches.get(i).time(engines.get(i)::finish);
      size(engines.get(i).name(), numbers.size(), watches.get(i).seconds(), engines.get(i).size());
    }
  }

  private static PatentDocument document(PatentDatabase database, String id) throws IOException {
    return database.get(id).stream().filter(document -> document.id().equals(id)).findFirst()
        .orElseThrow(() -> new IOException(id + " is not found by its number"));
  }

  private static List<Drawn> queries(PatentDatabase database, Numbering numbers, List<String> generated) throws IOException {
    List<String> real = new ArrayList<>(IntStream.rangeClosed(1, numbers.size()).mapToObj(n -> numbers.entry(n).id()).toList());
    real.removeAll(new HashSet<>(generated));
    QueryDraw.Sources sources = new QueryDraw.Sources(generated, real);
    List<Drawn> queries = new ArrayList<>(new QueryDraw(database, sources, true, SEED).all());
    queries.addAll(new QueryDraw(database, sources, false, SEED).all());
    return queries;
  }

  private static void size(String engine, int documents, double seconds, long bytes) {
    System.out.printf(Locale.ROOT, "%-24s loaded in %6.1f s (%.0f/s), %6.0f MB (%.0f bytes each)%n", engine, seconds,
        documents / seconds, bytes / 1e6, bytes / (double) documents);
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
