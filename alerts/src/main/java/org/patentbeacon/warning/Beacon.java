package org.patentbeacon.warning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.Recorded;
import org.patentbeacon.digest.Sha256;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.ledger.Ledger;
import org.patentbeacon.ledger.Place;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.ledger.Watches;
import org.patentbeacon.ledger.Watches.Baseline;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.search.stored.StoredMatches;
import org.patentbeacon.search.stored.StoredQueries;
import org.patentbeacon.search.stored.StoredQuery;
import org.patentbeacon.warning.hits.HitsRunner;
import org.patentbeacon.warning.hits.Matched;
import org.patentbeacon.warning.profile.LedgerProfiles;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.BatchView;
import org.patentbeacon.warning.view.Profiles;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.WatchParameterException;
import org.patentbeacon.watch.WatchState;
import org.patentbeacon.watch.run.Run;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// Early warnings over a database: stores watches, runs them over what arrived, keeps the alerts in a ledger.
public final class Beacon implements AutoCloseable {
  private static final int ID_DIGITS = 12;
  private static final String SEPARATOR = "\u001F";

  private final PatentDatabase database;
  private final Ledger ledger;
  private final Clock clock;
  private final Profiles profiles;
  /// Those of the last run, so that the next one need not read them again.
  private StoredQueries queries;

  private Beacon(PatentDatabase database, Ledger ledger, Clock clock) {
    this.database = database;
    this.ledger = ledger;
    this.clock = clock;
    this.profiles = new LedgerProfiles(ledger.roster());
    this.queries = database.stored(List.of());
  }

  /// Opens the ledger beside a database.
  ///
  /// @param database the database
  /// @param ledger the file of the ledger, made when it is not there
  /// @param clock by which runs are dated
  /// @return the beacon
  /// @throws IOException when the file cannot be used
  public static Beacon open(PatentDatabase database, Path ledger, Clock clock) throws IOException {
    return open(database, Place.file(ledger), clock);
  }

  /// Opens a ledger wherever it is kept.
  ///
  /// @param database the database
  /// @param ledger where the ledger is
  /// @param clock by which runs are dated
  /// @return the beacon
  /// @throws IOException when the ledger cannot be used
  public static Beacon open(PatentDatabase database, Place ledger, Clock clock) throws IOException {
    return new Beacon(database, Ledger.open(ledger, clock), clock);
  }

  /// {@return the ledger, with what was found and what people did with it}
  public Ledger ledger() {
    return ledger;
  }

  /// Stores a watch. It will report what arrives from now on, unless it says otherwise.
  ///
  /// @param watch the watch, without an id
  /// @return the watch with its id; adding an equal watch again returns the one that is there
  /// @throws IOException when the database cannot be read
  /// @throws QuerySyntaxException when its query has an error
  /// @throws WatchParameterException when its parameters cannot be read
  public Watch watch(Watch watch) throws IOException {
    Watch named = watch.watchId() == null ? watch.withId(id(watch)) : watch;
    Scope.Tenant scope = new Scope.Tenant(watch.tenantId());
    Optional<StoredWatch> known = ledger.watches().find(scope, watch.tenantId(), named.id());
    boolean same = known.isPresent() && known.get().watch().state() == WatchState.ACTIVE
        && known.get().watch().params().equals(watch.params());
    if (same) {
      return known.get().watch();
    }
    return ledger.watches().save(scope, named, baseline(named), null);
  }

  /// Stores a watch that a rule made, or the next revision of it. It reports what arrives from now on.
  ///
  /// @param watch the watch, with its id
  /// @param maker the rule
  /// @return the watch with its revision
  /// @throws IOException when the database cannot be read
  public Watch watch(Watch watch, Watches.Maker maker) throws IOException {
    return ledger.watches().save(new Scope.Tenant(watch.tenantId()), watch, baseline(watch), maker);
  }

  /// From where a new watch looks: what there is today, or the empty database.
  private Baseline baseline(Watch watch) throws IOException {
    WatchParams.of(watch).oneOf("unit", Unit.class, Unit.SIMPLE_FAMILY);
    if (watch.fireOnFirstRun()) {
      return Baseline.EMPTY;
    }
    BatchView view = BatchView.of(database, today());
    WatchRunner runner = Runners.of(view, new Tenants(view, profiles), stored -> List.of(), (tenant, kind) -> List.of()).get(watch.kind());
    if (runner == null) {
      return new Baseline(view.snapshot().batch(), Collections.emptySortedMap());
    }
    SortedMap<String, String> noted = runner.baseline(watch);
    return new Baseline(view.snapshot().batch(), noted, runner.rest(noted).orElse(null));
  }

  /// What watches count as one: whatever else a watch asked for would be told by families all the same.
  private enum Unit { SIMPLE_FAMILY }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Ledger.OFFICE_TIME);
  }

  private static String id(Watch watch) {
    String key = String.join(SEPARATOR, watch.tenantId(), watch.kind().name(), watch.name(), watch.query());
    return "w-" + Sha256.of(key).substring(0, ID_DIGITS);
  }

  /// {@return the watches of a tenant that were not removed, by id}
  ///
  /// @param scope who asks
  public List<Watch> watches(Scope scope) {
    return ledger.watches().all(scope).stream().map(StoredWatch::watch).toList();
  }

  /// Removes a watch of a tenant; its alerts stay.
  ///
  /// @param scope the tenant
  /// @param id the watch's id
  /// @return whether there was such a watch
  public boolean remove(Scope.Tenant scope, String id) {
    return ledger.watches().set(scope, scope.id(), id, WatchState.RETIRED);
  }

  /// Runs every active watch over what arrived since it last looked, as of today.
  ///
  /// @return the alerts created or changed
  /// @throws IOException when the database cannot be read
  public List<Alert> run() throws IOException {
    return run(today()).alerts();
  }

  /// Runs every active watch over what arrived since it last looked. A watch that fails does not stop the others; one of which
  /// nothing can have changed is not even read.
  ///
  /// @param on the day for watches that depend on one
  /// @return what was done
  /// @throws IOException when the database cannot be read
  public synchronized RunReport run(LocalDate on) throws IOException {
    BatchView view = BatchView.of(database, on);
    Snapshot snapshot = view.snapshot();
    Run run = Run.of(Run.Cause.MANUAL, new Run.Reach(snapshot.id(), snapshot.cutoffBySource()),
        ledger.runs().configRevision(), on);
    Staleness staleness = Staleness.of(snapshot, on, ledger.sources().maxStaleness());
    if (!staleness.stale().isEmpty()) {
      ledger.runs().rouse();
    }
    ledger.runs().begin(run);
    ledger.desk().wake(on);
    Map<Scope.Tenant, List<StoredWatch>> pending = new LinkedHashMap<>();
    for (String tenant : ledger.runs().tenants(run)) {
      Scope.Tenant scope = new Scope.Tenant(tenant);
      List<StoredWatch> some = ledger.runs().pending(scope, run);
      if (!some.isEmpty()) {
        pending.put(scope, some);
      }
    }
    List<Alert> alerts = pending.isEmpty() ? List.of() : run(new Round(run, view, staleness), pending);
    ledger.runs().finish(run);
    ledger.outbox().dispatch();
    return new RunReport(run.id(), run.snapshotId(), new RunOutcomes(ledger.runs(), run.id()), alerts);
  }

  /// Runs the watches that have something to look at.
  private List<Alert> run(Round round, Map<Scope.Tenant, List<StoredWatch>> pending) throws IOException {
    Run run = round.run;
    BatchView view = round.view;
    ledger.families().renamed(FormerFamilies.in(view, seen(pending.values(), view.snapshot())));
    Map<WatchKind, WatchRunner> runners = Runners.of(view, new Tenants(view, profiles), matches(view, pending.values()),
        (tenant, kind) -> peers(tenant, kind, pending, run));
    List<Alert> alerts = new ArrayList<>();
    for (Map.Entry<Scope.Tenant, List<StoredWatch>> tenant : pending.entrySet()) {
      Scope.Tenant scope = tenant.getKey();
      ledger.recorder().record(scope, run, results(scope, tenant.getValue(), round, runners)).stream()
          .filter(recorded -> recorded.effect() != Recorded.Effect.NOTHING)
          .forEach(recorded -> alerts.add(recorded.alert()));
    }
    return alerts;
  }

  /// What every watch has seen.
  private static long seen(Collection<List<StoredWatch>> pending, Snapshot snapshot) {
    return pending.stream().flatMap(List::stream).mapToLong(StoredWatch::seenBatch).min().orElse(snapshot.batch());
  }

  /// What the queries of those watches that have not seen the snapshot have to do with what arrived. Of those that have, none
  /// is even read.
  private Matched matches(RunView view, Collection<List<StoredWatch>> pending) throws IOException {
    List<StoredWatch> behind = pending.stream().flatMap(List::stream)
        .filter(stored -> HitsRunner.asks(stored.watch()) && stored.seenBatch() < view.snapshot().batch()).toList();
    long seen = behind.stream().mapToLong(StoredWatch::seenBatch).min().orElse(view.snapshot().batch());
    List<StoredQuery> asked = new ArrayList<>();
    Map<String, WatchParameterException> unanswerable = new HashMap<>();
    for (StoredWatch stored : behind) {
      try {
        asked.add(new StoredQuery(ArrivedMatches.key(stored), HitsRunner.query(view, stored.watch())));
      } catch (WatchParameterException e) {
        unanswerable.put(ArrivedMatches.key(stored), e);
      }
    }
    if (!asked.isEmpty()) {
      queries = queries.with(asked);
    }
    StoredMatches matches = queries.arrivedAfter(seen);
    Set<String> arrived = new TreeSet<>();
    matches.arrivals().forEach(arrival -> arrived.add(arrival.family()));
    return new ArrivedMatches(matches, unanswerable, ledger.watches().knowing(arrived));
  }

  /// What is the same for all watches of a run.
  private record Round(Run run, BatchView view, Staleness staleness) {}

  private List<WatchResult> results(Scope.Tenant scope, List<StoredWatch> pending, Round round, Map<WatchKind, WatchRunner> runners)
      throws IOException {
    List<WatchResult> results = new ArrayList<>();
    for (StoredWatch watch : pending) {
      WatchRunner runner = runners.getOrDefault(watch.watch().kind(), Beacon::unknown);
      if (round.staleness.forbids(watch.watch())) {
        results.add(round.staleness.skipped(watch));
        continue;
      }
      try {
        results.add(runner.run(new WatchTask(watch, ledger.watches().memory(scope, watch.watch().id()), round.run)));
      } catch (QuerySyntaxException | WatchParameterException e) {
        results.add(WatchResult.failed(watch, String.valueOf(e.getMessage())));
      } catch (RuntimeException e) {
        results.add(WatchResult.failed(watch, e.toString())); // a watch with a fault of ours must not silence the others
      }
    }
    return round.staleness.counted(results, ledger.sources().told(scope), new StaleAlert(stored ->
        new AlertWriter(new WatchTask(stored, ledger.watches().memory(scope, stored.watch().id()), round.run), round.view)));
  }

  private List<WatchTask> peers(String tenant, WatchKind kind, Map<Scope.Tenant, List<StoredWatch>> pending, Run run) {
    Scope.Tenant scope = new Scope.Tenant(tenant);
    return pending.getOrDefault(scope, List.of()).stream().filter(stored -> stored.watch().kind() == kind)
        .map(stored -> new WatchTask(stored, ledger.watches().memory(scope, stored.watch().id()), run)).toList();
  }

  private static WatchResult unknown(WatchTask task) {
    return WatchResult.failed(task.stored(), "no runner for watches of kind " + task.stored().watch().kind());
  }

  /// Closes the ledger; the database stays open.
  @Override
  public void close() {
    ledger.close();
  }
}
