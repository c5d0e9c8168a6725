package org.patentbeacon.ledger;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.WatchOutcome;

/// Watches that have nothing to look at, and of which runs over nothing therefore keep no outcome of their own.
final class Idle {
  /// The watches that are to be run: those behind a snapshot, and those for which a day is not one of their days of rest.
  static final String AWAKE = """
      (select tenant_id, watch_id from watch where state = 'ACTIVE' and seen_batch < :batch
      union select tenant_id, watch_id from watch where state = 'ACTIVE' and rest_from > :day
      union select tenant_id, watch_id from watch where state = 'ACTIVE' and rest_until < :day) awake""";

  private Idle() {}

  /// Notes in which revision and state a watch stands from now on: in a run that is not finished, from that on.
  static void noteStanding(Handle handle, String tenant, String watch) {
    handle.execute("""
        insert into watch_standing (tenant_id, watch_id, place, revision, state)
        select tenant_id, watch_id, coalesce((select place + finished from run order by place desc limit 1), 0), revision, state
        from watch where tenant_id = ? and watch_id = ?
        on conflict (tenant_id, watch_id, place) do update set revision = excluded.revision, state = excluded.state""",
        tenant, watch);
  }

  /// Lets the watches of a tenant look again, whatever day it is.
  static int rouse(Handle handle, String tenant) {
    return handle.execute("update watch set rest_until = '' where tenant_id = ?", tenant);
  }

  /// The watches that were idle in a run: those that were active then and were not run. For the first time after a watch was made
  /// or edited, that means that it starts from there.
  static List<WatchOutcome> in(Handle handle, Scope scope, String runId) {
    return handle.createQuery("""
        select standing.watch_id, exists (select 1 from run before where before.finished = 1 and before.place < run.place
          and before.place >= (select min(first.place) from watch_standing first where first.tenant_id = standing.tenant_id
          and first.watch_id = standing.watch_id and first.revision = standing.revision)) as before
        from run join watch_standing standing on standing.place = (
          select max(other.place) from watch_standing other where other.tenant_id = standing.tenant_id
          and other.watch_id = standing.watch_id and other.place <= run.place)
        where run.run_id = :run and run.finished = 1 and standing.state = 'ACTIVE'
        and not exists (select 1 from outcome where outcome.run_id = run.run_id and outcome.tenant_id = standing.tenant_id
          and outcome.watch_id = standing.watch_id)
        and\s""" + Visible.COUNTS.where(scope, "standing.tenant_id"))
        .bind("run", runId).bind("scope", scope.id())
        .map((row, context) -> {
          OutcomeKind kind = row.getBoolean(2) ? OutcomeKind.QUIET : OutcomeKind.BASELINED;
          return WatchOutcome.of(row.getString(1), kind, 0);
        }).list();
  }
}
