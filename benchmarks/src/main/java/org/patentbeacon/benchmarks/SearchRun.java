package org.patentbeacon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.search.SearchPage;

/// Question: what do exactness, paragraphs and batches cost beside Lucene used plainly, in indexing and in searching, on a
/// large database?
///
/// The same generated publications go into both, one after the other, by one thread. The same queries, word for word, are
/// then asked turn by turn, each first every other time; both read the documents of the first page and count every hit, and the counts must be equal.
/// Besides: pages with five counted fields and highlights, collapsed pages, and the page 1,000 by its cursor.
public final class SearchRun {
  private static final int QUERIES = 200;
  private static final int WARM_ROUNDS = 25;
  private static final int ROUNDS = 5;
  private static final int PAGE = 20;
  /// Queries before those that are timed.
  private static final int UNCOUNTED = 20;

  private SearchRun() {}

  /// Runs it.
  ///
  /// @param arguments the number of publications (100,000 when missing), and a folder that keeps the indexes for the next
  ///   run (a temporary one when missing)
  /// @throws IOException when the disk refuses
  public static void main(String[] arguments) throws IOException {
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("beacon-search");
    try {
      GeneratedPatents patents = new GeneratedPatents(2026);
      if (!Files.exists(folder.resolve("plain"))) {
        index(patents, documents, folder);
      }
      try (PatentDatabase database = PatentDatabase.open(folder.resolve("beacon"));
          PlainLucene.Searcher plain = new PlainLucene.Searcher(folder.resolve("plain"))) {
        new Searches(database, plain, patents).run();
      }
    } finally {
      if (arguments.length < 2) {
        Measured.delete(folder);
      }
    }
  }

  private static void index(GeneratedPatents patents, int documents, Path folder) throws IOException {
    double made = Measured.seconds(() -> {
      for (int i = 0; i < documents; i++) {
        patents.document(i);
      }
    });
    double plain = Measured.seconds(() -> {
      try (PlainLucene index = new PlainLucene(folder.resolve("plain"))) {
        for (int i = 0; i < documents; i++) {
          index.add(patents.document(i));
        }
        index.commit();
      }
    }) - made;
    double beacon = Measured.seconds(() -> {
      try (PatentIndex index = LuceneIndex.open(folder.resolve("beacon").resolve("index")); IndexBatch batch = index.begin()) {
        for (int i = 0; i < documents; i++) {
          batch.write(patents.document(i));
        }
        batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(), documents, 0, 0, 0));
      }
    }) - made;
    System.out.printf(Locale.ROOT, "indexing %d publications: plain %.0f/s, beacon %.0f/s, ratio %.2f%n", documents,
        documents / plain, documents / beacon, plain / beacon);
    System.out.printf(Locale.ROOT, "bytes per publication: plain %.0f, beacon %.0f%n",
        size(folder.resolve("plain")) / (double) documents, size(folder.resolve("beacon")) / (double) documents);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /// A query said to both.
  private record Pair(String beacon, Query plain) {}

  /// The searches of both.
  private static final class Searches {
    private final PatentDatabase database;
    private final PlainLucene.Searcher plain;
    private final GeneratedPatents patents;
    private final Random random = new Random(7);

    Searches(PatentDatabase database, PlainLucene.Searcher plain, GeneratedPatents patents) {
      this.database = database;
      this.plain = plain;
      this.patents = patents;
    }

    void run() throws IOException {
      System.out.printf(Locale.ROOT, "%-34s %9s %9s %9s %9s %7s%n", "queries (ms)", "beacon50", "plain50", "beacon99",
          "plain99", "ratio50");
      compare("one word", this::oneWord);
      compare("two words and", this::conjunction);
      compare("words and class", this::wordAndClass);
      compare("any of three words", this::disjunction);
      compare("not", this::difference);
      alone("at most 1 %, 5 facets, highlights", selective()::removeFirst, query -> full(query, true));
      alone("two words, 5 facets, highlights", () -> conjunction().beacon, query -> full(query, true));
      alone("half of all, 5 facets, highlights", () -> "PNC=CN and TIABC=" + quoted(patents.word(true, random.nextInt(20))),
          query -> full(query, true));
      alone("half of all, by family", () -> "PNC=US or TIABC=" + quoted(patents.word(true, 5)), this::collapsed);
      alone("proximity", () -> "TIABC=(" + quoted(word()) + " (9n) " + quoted(patents.word(true, random.nextInt(300))) + ")",
          query -> full(query, false));
      cursors();
    }

    /// Some words are operators.
    private static String quoted(String word) {
      return '"' + word + '"';
    }

    private String word() {
      return patents.word(true, (int) (10 * Math.pow(200, random.nextDouble())));
    }

    private Pair oneWord() {
      boolean isChinese = random.nextInt(3) > 0;
      String word = patents.word(isChinese, (int) (10 * Math.pow(1000, random.nextDouble())));
      return new Pair("TIABC=" + quoted(word), PlainLucene.Searcher.texts(word));
    }

    private Pair joined(Occur occur, String operator, int words) {
      boolean isChinese = random.nextInt(3) > 0;
      StringBuilder beacon = new StringBuilder();
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (int i = 0; i < words; i++) {
        String word = patents.word(isChinese, (int) (5 * Math.pow(600, random.nextDouble())));
        beacon.append(i == 0 ? "" : operator).append("TIABC=").append(quoted(word));
        query.add(PlainLucene.Searcher.texts(word), occur);
      }
      return new Pair(beacon.toString(), query.build());
    }

    private Pair conjunction() {
      return joined(Occur.MUST, " and ", 2);
    }

    private Pair disjunction() {
      return joined(Occur.SHOULD, " or ", 3);
    }

    private Pair wordAndClass() {
      String word = patents.word(true, (int) (5 * Math.pow(600, random.nextDouble())));
      String subclass = patents.symbol(random.nextInt(200)).substring(0, 4);
      return new Pair("TIABC=" + quoted(word) + " and IPC=" + subclass, new BooleanQuery.Builder()
          .add(PlainLucene.Searcher.texts(word), Occur.MUST).add(PlainLucene.Searcher.subclass(subclass), Occur.MUST).build());
    }

    private Pair difference() {
      String kept = word();
      String removed = patents.word(true, random.nextInt(40));
      return new Pair("TIABC=" + quoted(kept) + " not CLAIM=" + quoted(removed), new BooleanQuery.Builder()
          .add(PlainLucene.Searcher.texts(kept), Occur.MUST)
          .add(PlainLucene.Searcher.text("claims", removed), Occur.MUST_NOT).build());
    }

    /// Pairs of words that hardly any publication has both of, at most one in a hundred, and at least one has.
    private List<String> selective() throws IOException {
      long most = database.snapshot().documents() / 100;
      List<String> queries = new ArrayList<>();
      while (queries.size() < QUERIES + UNCOUNTED) {
        String query = conjunction().beacon;
        long hits = database.count(query, CountUnit.PUBLICATION);
        if (hits > 0 && hits <= most) {
          queries.add(query);
        }
      }
      return queries;
    }

    /// Makes a pair of queries.
    private interface Pairs {
      Pair next();
    }

    private void compare(String name, Pairs pairs) throws IOException {
      List<Pair> queries = Stream.generate(pairs::next).limit(QUERIES).toList();
      double[] ours = new double[ROUNDS * QUERIES];
      double[] theirs = new double[ROUNDS * QUERIES];
      for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
        for (int i = 0; i < QUERIES; i++) {
          Pair pair = queries.get(i);
          boolean first = (round + i) % 2 == 0;
          Timed expected = first ? null : theirs(pair);
          Timed found = ours(pair);
          expected = expected == null ? theirs(pair) : expected;
          if (found.hits != expected.hits) {
            throw new IllegalStateException(pair.beacon + ": beacon finds " + found.hits + ", plain Lucene " + expected.hits);
          }
          if (round >= 0) {
            ours[round * QUERIES + i] = found.milliseconds;
            theirs[round * QUERIES + i] = expected.milliseconds;
          }
        }
      }
      System.out.printf(Locale.ROOT, "%-34s %9.2f %9.2f %9.2f %9.2f %7.2f%n", name, percentile(ours, 50),
          percentile(theirs, 50), percentile(ours, 99), percentile(theirs, 99), percentile(ours, 50) / percentile(theirs, 50));
    }

    /// What was found, and in what time.
    private record Timed(long hits, double milliseconds) {}

    private Timed ours(Pair pair) throws IOException {
      long start = System.nanoTime();
      ParsedQuery parsed = database.parse(pair.beacon);
      long hits = database.documents(SearchRequest.of(parsed.tree()).limit(PAGE)).total();
      return new Timed(hits, (System.nanoTime() - start) / 1e6);
    }

    private Timed theirs(Pair pair) throws IOException {
      long start = System.nanoTime();
      long hits = plain.search(pair.plain, PAGE);
      return new Timed(hits, (System.nanoTime() - start) / 1e6);
    }

    private void full(String query, boolean highlights) throws IOException {
      ParsedQuery parsed = database.parse(query);
      SearchRequest request = SearchRequest.of(parsed.tree()).limit(PAGE);
      for (String field : List.of("AP", "IPC", "PNC", "ADY", "IN")) {
        request = highlights ? request.facet(field, 10) : request;
      }
      SearchPage page = database.search(parsed, request, highlights);
      if (page.total() < 0) {
        throw new IllegalStateException(query);
      }
    }

    private void collapsed(String query) throws IOException {
      database.documents(SearchRequest.of(database.parse(query).tree()).limit(PAGE).collapsedBy(CountUnit.SIMPLE_FAMILY));
    }

    /// Asks one query.
    private interface Asking {
      void ask(String query) throws IOException;
    }

    private void alone(String name, Supplier<String> queries, Asking asking) throws IOException {
      double[] times = new double[QUERIES];
      for (int i = -UNCOUNTED; i < QUERIES; i++) {
        String query = queries.get();
        long start = System.nanoTime();
        asking.ask(query);
        if (i >= 0) {
          times[i] = (System.nanoTime() - start) / 1e6;
        }
      }
      System.out.printf(Locale.ROOT, "%-34s %9.2f %9s %9.2f%n", name, percentile(times, 50), "-", percentile(times, 99));
    }

    /// The first page and the thousandth, of ten hits each.
    private void cursors() throws IOException {
      SearchRequest request = SearchRequest.of(database.parse("PNC=CN").tree()).limit(10);
      String cursor = null;
      List<Double> first = new ArrayList<>();
      List<Double> late = new ArrayList<>();
      for (int page = 1; page <= 1_000; page++) {
        long start = System.nanoTime();
        cursor = database.documents(request.from(cursor)).nextCursor();
        (page <= 20 ? first : late).add((System.nanoTime() - start) / 1e6);
      }
      System.out.printf(Locale.ROOT, "pages 1 to 20: %.2f ms, pages 981 to 1,000: %.2f ms%n", Measured.median(first),
          Measured.median(late.subList(late.size() - 20, late.size())));
    }

    private static double percentile(double[] times, int percent) {
      double[] sorted = times.clone();
      Arrays.sort(sorted);
      return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
  }
}
