package org.patentbeacon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.Arrival;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.search.stored.StoredMatches;
import org.patentbeacon.search.stored.StoredQueries;
import org.patentbeacon.search.stored.StoredQuery;

/// Question: how soon are thousands of stored queries matched with what arrived, beside Lucene's monitor, which is made for it?
///
/// The same queries are stored in both. Into a large database 1, 10, 100, 200 and many publications arrive, batch by batch; both
/// tell which query has to do with which of them, turn by turn, and must tell the same. The monitor runs with its presearcher by
/// terms and its presearcher in several passes, one document after the other and a hundred at once; of many arrivals it
/// gets the first thousand.
public final class StoredQueriesRun {
  private static final int[] FEW = {1, 10, 100, 200};
  private static final int SAMPLE = 1_000;
  private static final int TOGETHER = 100;
  private static final int WARM = 5;
  private static final int ROUNDS = 15;
  private static final long SEED = 2026;

  private final GeneratedPatents patents = new GeneratedPatents(SEED);
  private final Path folder;
  private final int stored;

  private StoredQueriesRun(Path folder, int stored) {
    this.folder = folder;
    this.stored = stored;
  }

  /// Runs it.
  ///
  /// @param arguments the number of stored queries (10,000 when missing), of publications before (200,000) and of those that
  ///     arrive at last (100,000), and a folder that keeps the database for the next run (a temporary one when missing);
  ///     `alone` at the end leaves the monitor out
  /// @throws IOException when the disk refuses
  public static void main(String[] arguments) throws IOException {
    int queries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int before = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
    int many = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
    Path folder = arguments.length > 3 ? Path.of(arguments[3]) : Files.createTempDirectory("beacon-stored");
    boolean alone = arguments.length > 4;
    try {
      new StoredQueriesRun(folder, queries).run(before, many, alone);
    } finally {
      if (arguments.length < 4) {
        Measured.delete(folder);
      }
    }
  }

  private void run(int before, int many, boolean alone) throws IOException {
    List<StoredMix.Said> said = new StoredMix(patents, SEED).queries(stored);
    if (!Files.exists(folder.resolve("index"))) {
      arrive(0, before);
    }
    List<MonitorPeer> peers = new ArrayList<>();
    if (!alone) {
      peers.add(new MonitorPeer(said, new TermFilteredPresearcher()));
      peers.add(new MonitorPeer(said, new MultipassTermFilteredPresearcher(4)));
    }
    try (PatentDatabase database = PatentDatabase.open(folder)) {
      List<StoredQuery> texts = IntStream.range(0, said.size())
          .mapToObj(i -> new StoredQuery(String.valueOf(i), said.get(i).beacon())).toList();
      long start = System.nanoTime();
      StoredQueries queries = database.stored(texts);
      double read = seconds(start);
      long last = database.snapshot().batch();
      start = System.nanoTime();
      queries.arrivedAfter(last);
      System.out.printf(Locale.ROOT, "%,d queries read in %.2f s; quiet run %.2f ms%n", stored, read, 1e3 * seconds(start));
      System.out.printf(Locale.ROOT, "%9s %9s %12s %12s %12s %12s %12s %8s%n", "arrivals", "matches", "beacon ms", "first run",
          "terms, 1", "terms, 100", "passes, 1", "ratio");
      for (int number : FEW) {
        compare(queries, peers, number, database);
      }
      many(queries, peers, many, database);
    }
    for (MonitorPeer peer : peers) {
      peer.close();
    }
    System.gc();
    Runtime machine = Runtime.getRuntime();
    System.out.printf(Locale.ROOT, "memory in use %,d MB of at most %,d MB%n", (machine.totalMemory() - machine.freeMemory()) >> 20,
        machine.maxMemory() >> 20);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /// Lets publications arrive as a batch.
  private List<PatentDocument> arrive(int from, int number) throws IOException {
    List<PatentDocument> first = new ArrayList<>();
    try (PatentIndex index = LuceneIndex.open(folder.resolve("index")); IndexBatch batch = index.begin()) {
      for (int i = 0; i < number; i++) {
        PatentDocument document = patents.document(from + i);
        batch.write(document);
        if (i < SAMPLE) {
          first.add(document);
        }
      }
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), number, 0, 0, 0));
    }
    return first;
  }

  private void compare(StoredQueries queries, List<MonitorPeer> peers, int number, PatentDatabase database) throws IOException {
    long before = database.snapshot().batch();
    List<PatentDocument> arrived = arrive((int) database.snapshot().documents(), number);
    long start = System.nanoTime();
    StoredMatches found = queries.arrivedAfter(before);
    double firstRun = 1e3 * seconds(start);
    SortedSet<String> expected = matches(found, arrived);
    int rounds = number > 10 ? ROUNDS / 3 : ROUNDS;
    List<List<Double>> times = IntStream.range(0, 4).<List<Double>>mapToObj(_ -> new ArrayList<>()).toList();
    for (int round = number > 1 ? -1 : -WARM; round < rounds; round++) {
      List<Double> once = List.of(ours(queries, before), theirs(peers, 0, arrived, 1, expected),
          theirs(peers, 0, arrived, TOGETHER, expected), theirs(peers, 1, arrived, 1, expected));
      for (int i = 0; round >= 0 && i < 4; i++) {
        times.get(i).add(once.get(i));
      }
    }
    List<Double> medians = times.stream().map(Measured::median).toList();
    System.out.printf(Locale.ROOT, "%,9d %,9d %12.2f %12.2f %12.2f %12.2f %12.2f %8.2f%n", number, expected.size(), medians.get(0),
        firstRun, medians.get(1), medians.get(2), medians.get(3), best(medians) / medians.getFirst());
  }

  private static double best(List<Double> times) {
    return Math.min(times.get(1), Math.min(times.get(2), times.get(3)));
  }

  private static double ours(StoredQueries queries, long before) throws IOException {
    long start = System.nanoTime();
    queries.arrivedAfter(before);
    return 1e3 * seconds(start);
  }

  private static double theirs(List<MonitorPeer> peers, int which, List<PatentDocument> arrived, int together,
      SortedSet<String> expected) throws IOException {
    if (peers.isEmpty()) {
      return 0;
    }
    long start = System.nanoTime();
    SortedSet<String> found = peers.get(which).matches(arrived, together);
    double time = 1e3 * seconds(start);
    if (!found.equals(expected)) {
      SortedSet<String> more = new TreeSet<>(found);
      more.removeAll(expected);
      SortedSet<String> less = new TreeSet<>(expected);
      less.removeAll(found);
      throw new IllegalStateException("the monitor finds also " + more + " and not " + less);
    }
    return time;
  }

  /// The matches of some documents, each as the number of a query and an id.
  private static SortedSet<String> matches(StoredMatches found, List<PatentDocument> among) {
    SortedSet<String> ids = new TreeSet<>();
    among.forEach(document -> ids.add(document.id()));
    SortedSet<String> matches = new TreeSet<>();
    for (String query : found.matched()) {
      for (Arrival hit : found.hits(query)) {
        if (ids.contains(hit.id())) {
          matches.add(query + " " + hit.id());
        }
      }
    }
    return matches;
  }

  private void many(StoredQueries queries, List<MonitorPeer> peers, int many, PatentDatabase database) throws IOException {
    long before = database.snapshot().batch();
    List<PatentDocument> sample = arrive((int) database.snapshot().documents(), many);
    List<Double> times = new ArrayList<>();
    for (int round = -1; round < 3; round++) {
      double time = ours(queries, before) / 1e3;
      if (round >= 0) {
        times.add(time);
      }
    }
    double ours = many / Measured.median(times);
    SortedSet<String> expected = matches(queries.arrivedAfter(before), sample);
    System.out.printf(Locale.ROOT, "%,d arrivals: beacon %,.0f documents/s", many, ours);
    if (!peers.isEmpty()) {
      double best = 0;
      for (int which = 0; which < peers.size(); which++) {
        for (int together : new int[] {1, TOGETHER}) {
          double speed = 1e3 * sample.size() / theirs(peers, which, sample, together, expected);
          System.out.printf(Locale.ROOT, "; monitor %s, %d: %,.0f", which == 0 ? "terms" : "passes", together, speed);
          best = Math.max(best, speed);
        }
      }
      System.out.printf(Locale.ROOT, "; ratio %.1f", ours / best);
    }
    System.out.println();
  }
}
