package org.patentbeacon.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.patentbeacon.alert.Change;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.HistoryEntry.Step;
import org.patentbeacon.alert.Recorded;
import org.patentbeacon.alert.Recorded.Effect;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.watch.run.Run;
import org.patentbeacon.watch.run.WatchResult;

/// Writes what a run found for a tenant: the alerts, their history, what is to be told, and that the watches looked, all of it
/// or nothing. The same findings again write nothing.
public final class Recorder {
  static final String SYSTEM = "system";

  private final Transactions transactions;

  Recorder(Transactions transactions) {
    this.transactions = transactions;
  }

  /// Records what the watches of a tenant found in a run.
  ///
  /// @param scope the tenant
  /// @param run the run, which was begun
  /// @param results what each watch found; of a watch that was edited or run by another meanwhile nothing is written
  /// @return what became of the findings, in their order, each watch's followed by what it settled
  /// @throws IllegalArgumentException when a result is another tenant's
  public List<Recorded> record(Scope.Tenant scope, Run run, List<WatchResult> results) {
    for (WatchResult result : results) {
      requireOwn(scope, result);
    }
    return transactions.write(scope.id(), handle -> {
      List<Recorded> effects = new ArrayList<>();
      Recording recording = new Recording(handle, transactions.now(), run.id());
      Caretaking care = new Caretaking(handle, transactions.now(), run);
      for (WatchResult result : results) {
        if (Runs.complete(handle, run, result)) {
          result.found().forEach(found -> effects.add(care.remind(recording.write(found), found, result.upkeep().remindAfter())));
          result.upkeep().settled().forEach((alert, why) -> care.settle(scope, alert, why).ifPresent(effects::add));
        }
      }
      tell(handle, scope.id(), effects, run.id());
      return effects.stream().map(one -> new Recorded(AlertRow.get(handle, one.alert().id()).alert(), one.effect())).toList();
    });
  }

  private static void requireOwn(Scope.Tenant scope, WatchResult result) {
    if (!result.before().watch().tenantId().equals(scope.id())) {
      throw Visible.outside(scope, result.before().watch().tenantId());
    }
    for (Found found : result.found()) {
      if (!found.key().tenantId().equals(scope.id())) {
        throw Visible.outside(scope, found.key().tenantId());
      }
    }
  }

  private void tell(Handle handle, String tenant, List<Recorded> effects, String runId) {
    Set<String> changed = new TreeSet<>();
    effects.stream().filter(one -> one.effect() != Effect.NOTHING).forEach(one -> changed.add(one.alert().id()));
    if (changed.isEmpty()) {
      return;
    }
    Silencing silencing = new Silencing(handle, transactions.now(), tenant);
    Set<String> freed = silencing.judge(changed, runId);
    for (Recorded one : effects) {
      Caretaking.change(one.effect()).ifPresent(change -> Outbox.put(handle, one.alert().id(), change, transactions.now()));
    }
    freed.forEach(alert -> Outbox.putIfUntold(handle, alert, transactions.now()));
  }

  /// Withdraws an alert that turned out to rest on wrong or late data. Who heard of it hears of this too, whatever he did with
  /// it; what it silenced is judged again.
  ///
  /// @param scope the tenant
  /// @param alertId the alert
  /// @param runId the run that found out
  /// @param reason why
  /// @return whether there is such an alert that was not withdrawn before
  public boolean withdraw(Scope.Tenant scope, String alertId, String runId, String reason) {
    return transactions.write(scope.id(), handle -> AlertRow.find(handle, scope, alertId)
        .filter(row -> !row.withdrawn()).map(row -> withdraw(handle, row, runId, reason)).orElse(false));
  }

  private boolean withdraw(Handle handle, AlertRow row, String runId, String reason) {
    String alertId = row.alert().id();
    AlertState to = row.state() == AlertState.DISMISSED ? AlertState.DISMISSED : AlertState.RESOLVED;
    handle.execute("update alert set withdrawn = 1, snooze_until = null where alert_id = ?", alertId);
    Chain.append(handle, alertId, transactions.now(), new Step(SYSTEM, "WITHDRAWN", row.state(), to, reason, runId));
    Outbox.putWithdrawn(handle, alertId, reason, transactions.now());
    new Silencing(handle, transactions.now(), row.alert().body().tenantId()).release(alertId, runId)
        .forEach(freed -> Outbox.putIfUntold(handle, freed, transactions.now()));
    return true;
  }
}
