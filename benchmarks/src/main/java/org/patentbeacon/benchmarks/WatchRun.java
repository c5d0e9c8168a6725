package org.patentbeacon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.index.Batch;
import org.patentbeacon.index.BatchSource;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexBatch;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.lucene.LuceneIndex;
import org.patentbeacon.ledger.Roster;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.measure.SectorBinding;
import org.patentbeacon.warning.Beacon;
import org.patentbeacon.warning.RunReport;
import org.patentbeacon.watch.run.OutcomeKind;

/// Question: how long does a run over all watches of many firms take, when a few publications arrived and when nothing did?
///
/// Watches of all thirteen kinds are kept in a ledger and run over a database into which ten publications arrive at a time; in
/// the first of these rounds a month ends, so that what is judged month by month is judged. Beside it stands what it would take
/// to ask nothing but the queries of the watches over queries, one search each over what arrived. A run over nothing is bound to
/// 0.1 seconds, however many watches there are; 100,000 watches are bound to 2 GB (`-Xmx2g`).
public final class WatchRun {
  private static final long SEED = 2026;
  private static final int ARRIVALS = 10;
  private static final int ROUNDS = 5;
  private static final int QUIET = 5;
  private static final LocalDate REACHED = LocalDate.of(2024, 11, 20);
  private static final Clock MADE = Clock.fixed(Instant.parse("2024-12-20T01:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2025, 1, 7);

  private final GeneratedPatents patents = new GeneratedPatents(SEED);
  private final Path folder;

  private WatchRun(Path folder) {
    this.folder = folder;
  }

  /// Runs it.
  ///
  /// @param arguments the number of publications (100,000 when missing), of watches (700), and a folder that keeps the database
  ///     and the ledger for the next run (a temporary one when missing)
  /// @throws IOException when the disk refuses
  public static void main(String[] arguments) throws IOException {
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int watches = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 700;
    Path folder = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("beacon-watches");
    try {
      new WatchRun(folder).run(documents, watches);
    } finally {
      if (arguments.length < 3) {
        Measured.delete(folder);
      }
    }
  }

  private void run(int documents, int watches) throws IOException {
    if (!Files.exists(folder.resolve("index"))) {
      arrive(0, documents, REACHED);
    }
    WatchMix mix = new WatchMix(patents, SEED, watches);
    Path ledger = folder.resolve("ledger-" + watches + ".db");
    boolean isNew = !Files.exists(ledger);
    try (PatentDatabase database = PatentDatabase.open(folder); Beacon beacon = Beacon.open(database, ledger, MADE)) {
      if (isNew) {
        SectorBinding.bind(database, SectorRun.files(SectorRun.queries(patents)));
        double made = Measured.seconds(() -> make(beacon, mix, watches));
        System.out.printf(Locale.ROOT, "%,d watches made in %.1f s, %.2f ms each%n", watches, made, 1e3 * made / watches);
      }
      System.out.printf(Locale.ROOT, "first run: %s%n", ran(beacon, TODAY));
      arrivals(database, beacon, mix);
      for (int day = 0; day < 2; day++) {
        for (int round = 0; round < QUIET; round++) {
          System.out.printf(Locale.ROOT, "nothing arrived, day %d: %s%n", day + 1, ran(beacon, TODAY.plusDays(day)));
        }
      }
    }
    System.gc();
    Runtime machine = Runtime.getRuntime();
    long used = machine.totalMemory() - machine.freeMemory();
    System.out.printf(Locale.ROOT, "memory in use %,d MB of at most %,d MB%n", used >> 20, machine.maxMemory() >> 20);
  }

  private static void make(Beacon beacon, WatchMix mix, int watches) throws IOException {
    Scope.Institution institution = new Scope.Institution("house");
    Roster roster = beacon.ledger().roster();
    roster.institution(institution, "house");
    roster.cluster(institution, new Roster.Cluster("cluster", "集群", ""));
    for (int number = 0; number < watches; number++) {
      if (number % WatchMix.EACH == 0) {
        String tenant = WatchMix.tenant(number);
        roster.enterprise(institution, tenant, "cluster");
        String profile = "{\"id\":\"%s\",\"names\":[\"%s\"]}".formatted(tenant, WatchMix.firm(number));
        roster.saveProfile(new Scope.Tenant(tenant), tenant, profile);
      }
      beacon.watch(mix.watch(number));
    }
  }

  private void arrivals(PatentDatabase database, Beacon beacon, WatchMix mix) throws IOException {
    List<Double> together = new ArrayList<>();
    List<Double> alone = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long before = database.snapshot().batch();
      arrive((int) database.snapshot().documents(), ARRIVALS, REACHED.plusDays(30 + round));
      RunReport[] report = new RunReport[1];
      together.add(Measured.seconds(() -> report[0] = beacon.run(TODAY)));
      alone.add(Measured.seconds(() -> search(database, mix, before)));
      System.out.printf(Locale.ROOT, "%d arrived: %s in %.3f s; the queries alone, one by one %.3f s%n", ARRIVALS,
          said(report[0]), together.getLast(), alone.getLast());
    }
    System.out.printf(Locale.ROOT, "medians: run %.3f s, queries one by one %.3f s, ratio %.2f%n", Measured.median(together),
        Measured.median(alone), Measured.median(alone) / Measured.median(together));
  }

  private static void search(PatentDatabase database, WatchMix mix, long before) throws IOException {
    for (String query : mix.queries()) {
      database.documents(SearchRequest.of(database.parse(query).tree()).arrivedAfter(before).reading(HitDetail.NUMBERS));
    }
  }

  private static String ran(Beacon beacon, LocalDate day) throws IOException {
    RunReport[] report = new RunReport[1];
    double seconds = Measured.seconds(() -> report[0] = beacon.run(day));
    return "%s in %.3f s".formatted(said(report[0]), seconds);
  }

  private static String said(RunReport report) {
    Map<OutcomeKind, Long> outcomes = new TreeMap<>();
    report.outcomes().forEach(outcome -> outcomes.merge(outcome.outcome(), 1L, Long::sum));
    return "%s, %,d alerts".formatted(outcomes, report.alerts().size());
  }

  private void arrive(int from, int number, LocalDate reached) throws IOException {
    try (PatentIndex index = LuceneIndex.open(folder.resolve("index")); IndexBatch batch = index.begin()) {
      for (int i = 0; i < number; i++) {
        batch.write(patents.document(from + i));
      }
      BatchSource source = new BatchSource("generated", "jsonl", number, number, 0, 0, reached);
      batch.commit(new Batch(batch.number(), Instant.EPOCH, null, List.of(source), number, 0, 0, 0));
    }
  }
}
