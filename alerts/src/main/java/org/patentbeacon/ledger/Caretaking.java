package org.patentbeacon.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.alert.Change;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.HistoryEntry.Step;
import org.patentbeacon.alert.Recorded;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.Move;
import org.patentbeacon.alert.rule.Mover;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.alert.rule.Transitions;
import org.patentbeacon.watch.run.Run;

/// Looks after the alerts that a watch raised before, within one transaction: reminds of what nobody looked at, and settles what is over.
///
/// @param handle the transaction
/// @param at when
/// @param run the run
record Caretaking(Handle handle, Instant at, Run run) {
  private static final String REMINDED = "REMINDED";

  /// Reminds of an alert that was found again with nothing new.
  Recorded remind(Recorded known, Found found, int after) {
    String id = known.alert().id();
    boolean still = known.effect() == Recorded.Effect.NOTHING || known.effect() == Recorded.Effect.EVIDENCE_ADDED;
    if (!still || after == 0 || !id.equals(found.body().alertId())) {
      return known;
    }
    AlertRow row = AlertRow.get(handle, id);
    boolean unseen = row.state() == AlertState.NEW && row.alert().standing().inhibitedBy() == null
        && row.seen().severity().compareTo(Severity.ORANGE) >= 0;
    if (!unseen || told(id).filter(day -> ChronoUnit.DAYS.between(day, run.evalDate()) >= after).isEmpty()) {
      return known;
    }
    handle.execute("update alert set body = ? where alert_id = ?", AlertJson.write(found.body()), id);
    Chain.keep(handle, found.body(), Chain.append(handle, id, at, new Step(Recorder.SYSTEM, REMINDED, row.state(), row.state(),
        "unseen for " + after + " days", run.id())));
    return new Recorded(row.alert(), Recorded.Effect.REMINDED);
  }

  /// As of which day it was told last.
  private Optional<LocalDate> told(String alertId) {
    return handle.createQuery("""
        select max(run.eval_date) from history join run on run.run_id = history.run_id where history.alert_id = :alert
        and history.action in ('CREATED', 'ESCALATED', 'REOPENED', 'REMINDED')""")
        .bind("alert", alertId).mapTo(String.class).findOne().map(LocalDate::parse);
  }

  /// Settles an alert of a tenant, where it is still open.
  ///
  /// @return the alert as it is now; empty when there is none that is open
  Optional<Recorded> settle(Scope.Tenant scope, String alertId, String why) {
    Optional<AlertRow> row = AlertRow.find(handle, scope, alertId).filter(known -> Transitions.decide(
        new Move(known.state(), AlertState.RESOLVED, Mover.SYSTEM, Move.Terms.done(why))) instanceof Transitions.Done);
    row.ifPresent(known -> {
      handle.execute("update alert set snooze_until = null, wakes_on_rise = 0 where alert_id = ?", alertId);
      Chain.append(handle, alertId, at, new Step(Recorder.SYSTEM, AlertState.RESOLVED.name(), known.state(),
          AlertState.RESOLVED, why, run.id()));
    });
    return row.map(known -> new Recorded(known.alert(), Recorded.Effect.SETTLED));
  }

  /// What is told of an effect; empty when nobody is.
  static Optional<Change> change(Recorded.Effect effect) {
    return switch (effect) {
      case CREATED -> Optional.of(Change.CREATED);
      case ESCALATED -> Optional.of(Change.ESCALATED);
      case REOPENED -> Optional.of(Change.REOPENED);
      case REMINDED -> Optional.of(Change.REMINDED);
      case EVIDENCE_ADDED, SETTLED, NOTHING -> Optional.empty();
    };
  }
}
