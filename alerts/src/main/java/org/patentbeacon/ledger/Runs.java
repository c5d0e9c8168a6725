package org.patentbeacon.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.Run;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchOutcome;
import org.patentbeacon.watch.run.WatchResult;

/// What was run, and what became of every watch, also when nothing was found.
public final class Runs {
  private static final int FAILURES_IN_A_ROW = 3;

  private final Transactions transactions;

  Runs(Transactions transactions) {
    this.transactions = transactions;
  }

  /// {@return how often watches were edited so far}
  public long configRevision() {
    return transactions.read(handle ->
        handle.createQuery("select position from stream where name = 'config'").mapTo(Long.class).one());
  }

  /// {@return every tenant with a watch that has something to look at in a run, by id}
  ///
  /// @param run the run
  public List<String> tenants(Run run) {
    return transactions.read(handle -> handle.createQuery("select distinct tenant_id from " + Idle.AWAKE)
        .bind("batch", run.batch()).bind("day", run.evalDate().toString()).mapTo(String.class).list()).stream().sorted().toList();
  }

  /// Lets all watches look in the next run, whatever day it is and though nothing arrived: that a source is silent is something to tell.
  public void rouse() {
    transactions.write(handle -> handle.execute("update watch set rest_until = '' where state = 'ACTIVE' and rest_until <> ''"));
  }

  /// {@return every tenant that has or had a watch, by id}
  public List<String> tenants() {
    return transactions.read(handle -> handle.createQuery("select distinct tenant_id from watch").mapTo(String.class).list())
        .stream().sorted().toList();
  }

  /// Begins a run, or goes on with one that was begun.
  ///
  /// @param run the run
  public void begin(Run run) {
    transactions.write(handle -> handle.execute("""
        insert into run (run_id, cause, snapshot_id, config_revision, eval_date, cutoff, started_at, place)
        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", run.id(), run.cause().name(), run.snapshotId(),
        run.configRevision(), run.evalDate().toString(), AlertJson.write(run.cutoff()), transactions.now().toEpochMilli(),
        Transactions.advance(handle, "run", 1)));
  }

  /// Ends a run in which every watch was run that had something to look at: the others are idle.
  ///
  /// @param run the run
  public void finish(Run run) {
    transactions.write(handle -> handle.execute("update run set finished = 1 where run_id = ?", run.id()));
  }

  /// {@return the active watches of a tenant that have something to look at and did not look yet in a run, by id}
  ///
  /// @param scope the tenant
  /// @param run the run
  public List<StoredWatch> pending(Scope.Tenant scope, Run run) {
    return new Watches(transactions).pending(scope, run);
  }

  /// {@return what became of the watches that may be counted, by watch; those that had nothing to look at are quiet as soon as
  /// the run is finished}
  ///
  /// @param scope who asks
  /// @param runId the run
  public List<WatchOutcome> outcomes(Scope scope, String runId) {
    return transactions.read(handle -> Stream.of(looked(handle, scope, runId), Idle.in(handle, scope, runId))
        .flatMap(List::stream).sorted(Comparator.comparing(WatchOutcome::watch)).toList());
  }

  private static List<WatchOutcome> looked(Handle handle, Scope scope, String runId) {
    return handle.createQuery("select * from outcome where run_id = :run and " + Visible.COUNTS.where(scope, "tenant_id"))
        .bind("run", runId).bind("scope", scope.id()).map((row, context) -> outcome(row)).list();
  }

  private static WatchOutcome outcome(ResultSet row) throws SQLException {
    TreeMap<String, Long> counts = new TreeMap<>();
    AlertJson.texts(row.getString("counts")).forEach((name, count) -> counts.put(name, Long.valueOf(count)));
    return new WatchOutcome(row.getString("watch_id"), OutcomeKind.valueOf(row.getString("outcome")), row.getInt("fired"),
        row.getString("reason"), counts);
  }

  /// Notes what became of a watch and what it knows now. False when the watch was edited or run by somebody else meanwhile:
  /// then nothing is written, for what it found does not count.
  static boolean complete(Handle handle, Run run, WatchResult result) {
    StoredWatch before = result.before();
    boolean looked = result.outcome().outcome().completes();
    int updated = looked
        ? handle.execute("""
            update watch set seen_batch = ?, completed_runs = completed_runs + 1, failures = 0, rest_from = ?, rest_until = ?
            where tenant_id = ? and watch_id = ? and revision = ? and seen_batch = ? and completed_runs = ?""",
            Math.max(result.seenBatch(), before.seenBatch()), result.rest().from().toString(), result.rest().until().toString(),
            before.watch().tenantId(), before.watch().id(), before.watch().revision(), before.seenBatch(), before.completedRuns())
        : failed(handle, result);
    if (updated == 0) {
      return false;
    }
    write(handle, run, result);
    if (looked) {
      WatchMemory.change(handle, before.watch(), result.noted());
    } else {
      Idle.noteStanding(handle, before.watch().tenantId(), before.watch().id());
    }
    return true;
  }

  private static int failed(Handle handle, WatchResult result) {
    int failure = result.outcome().outcome() == OutcomeKind.FAILED ? 1 : 0;
    return handle.execute("""
        update watch set rest_until = '', failures = failures + ?,
        state = case when failures + ? >= ? then 'FAILED' else state end
        where tenant_id = ? and watch_id = ? and revision = ?""", failure, failure, FAILURES_IN_A_ROW,
        result.before().watch().tenantId(), result.before().watch().id(), result.before().watch().revision());
  }

  private static void write(Handle handle, Run run, WatchResult result) {
    WatchOutcome outcome = result.outcome();
    TreeMap<String, String> counts = new TreeMap<>();
    outcome.counts().forEach((name, count) -> counts.put(name, count.toString()));
    handle.execute("""
        insert into outcome (run_id, tenant_id, watch_id, watch_revision, previous_snapshot_id, outcome, fired, reason, counts)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (run_id, tenant_id, watch_id) do update set watch_revision = excluded.watch_revision,
        previous_snapshot_id = excluded.previous_snapshot_id, outcome = excluded.outcome, fired = excluded.fired,
        reason = excluded.reason, counts = excluded.counts""", run.id(), result.before().watch().tenantId(),
        result.before().watch().id(), result.before().watch().revision(), result.before().previousSnapshotId(),
        outcome.outcome().name(), outcome.fired(), outcome.reason(), AlertJson.write(counts));
  }
}
