package org.patentbeacon.alert;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchState;

/// Early warnings over a database: stores watches, runs them over what arrived, keeps the alerts.
public final class Beacon implements AutoCloseable {
  private static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Shanghai");
  private static final int PAGE = 1_000;

  private final PatentDatabase database;
  private final Ledger ledger;
  private final Clock clock;

  private Beacon(PatentDatabase database, Ledger ledger, Clock clock) {
    this.database = database;
    this.ledger = ledger;
    this.clock = clock;
  }

  /// Opens the ledger beside a database.
  ///
  /// @param database the database
  /// @param ledger the file of the ledger, made when it is not there
  /// @param clock by which runs are dated
  /// @return the beacon
  /// @throws IOException when the file cannot be used
  public static Beacon open(PatentDatabase database, Path ledger, Clock clock) throws IOException {
    return new Beacon(database, Ledger.open(ledger), clock);
  }

  /// Stores a watch. It will report what arrives from now on, unless it says otherwise.
  ///
  /// @param watch the watch, without an id
  /// @return the watch with its id; adding an equal watch again returns the one that is there
  /// @throws IOException when the database cannot be read
  /// @throws QuerySyntaxException when its query has an error
  public Watch watch(Watch watch) throws IOException {
    ParsedQuery query = database.parse(watch.query());
    String id = "w-" + Digest.of(watch.tenantId(), watch.kind().name(), watch.name(), watch.query()).substring(0, 12);
    Optional<Ledger.StoredWatch> known = ledger.watch(id);
    if (known.isPresent()) {
      return known.get().watch();
    }
    Watch stored = watch.withId(id);
    long batch = watch.fireOnFirstRun() ? 0 : database.snapshot().batch();
    ledger.add(stored, batch, watch.fireOnFirstRun() ? Set.of() : families(query), now());
    return stored;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private Set<String> families(ParsedQuery query) throws IOException {
    Set<String> families = new LinkedHashSet<>();
    String cursor = null;
    do {
      IndexPage page = database.documents(SearchRequest.of(query.tree()).limit(PAGE)
          .sortedBy(SearchRequest.Sort.NUMBER).reading(HitDetail.NUMBERS).from(cursor));
      page.hits().forEach(hit -> families.add(hit.family()));
      cursor = page.nextCursor();
    } while (cursor != null);
    return families;
  }

  /// {@return the watches that were not removed, by id}
  public List<Watch> watches() {
    return ledger.watches().stream().map(Ledger.StoredWatch::watch).toList();
  }

  /// Removes a watch; its alerts stay.
  ///
  /// @param id the watch's id
  /// @return whether there was such a watch
  public boolean remove(String id) {
    return ledger.retire(id);
  }

  /// Runs every active watch over what arrived since it last looked, as of today.
  ///
  /// @return the alerts raised
  /// @throws IOException when the database cannot be read
  public List<Alert> run() throws IOException {
    return run(LocalDate.ofInstant(clock.instant(), OFFICE_TIME)).alerts();
  }

  /// Runs every active watch over what arrived since it last looked. A watch that fails does not stop the others.
  ///
  /// @param on the day for watches that depend on one
  /// @return what was done
  /// @throws IOException when the database cannot be read
  public RunReport run(LocalDate on) throws IOException {
    String snapshot = database.snapshot().id();
    String run = "r-" + Digest.of("MANUAL", snapshot, on.toString()).substring(0, 16);
    ledger.begin(run, snapshot, on.toString(), now());
    QueryWatchRunner runner = new QueryWatchRunner(database, ledger, run, now());
    List<WatchOutcome> outcomes = new ArrayList<>();
    List<Alert> alerts = new ArrayList<>();
    for (Ledger.StoredWatch watch : ledger.watches()) {
      if (watch.watch().state() == WatchState.ACTIVE) {
        WatchRun done = one(runner, watch, run);
        ledger.complete(done);
        outcomes.add(done.outcome());
        done.raised().forEach(raised -> alerts.add(raised.alert()));
      }
    }
    return new RunReport(run, snapshot, outcomes, alerts);
  }

  private WatchRun one(QueryWatchRunner runner, Ledger.StoredWatch watch, String run) throws IOException {
    try {
      return runner.run(watch);
    } catch (QuerySyntaxException e) {
      WatchOutcome failed = new WatchOutcome(watch.id(), OutcomeKind.FAILED, 0, e.getMessage());
      return new WatchRun(run, watch, watch.seenBatch(), failed, List.of(), Set.of(), Set.of(), now());
    }
  }

  /// {@return the alerts that a filter admits, in the order in which they were raised}
  ///
  /// @param filter the filter
  public List<Alert> alerts(AlertFilter filter) {
    return ledger.alerts().stream().filter(filter::admits).toList();
  }

  /// Closes the beacon; the database stays open.
  @Override
  public void close() {
    // Connections are opened per transaction, so nothing is held.
  }
}
