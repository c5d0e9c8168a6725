package org.patentbeacon.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.alert.HistoryEntry;
import org.patentbeacon.alert.HistoryEntry.Step;
import org.patentbeacon.alert.rule.AlertState;

/// Adds to the history of alerts. The alert keeps how long its chain is and the hash of its end, so that no entry can be cut off
/// unnoticed either.
final class Chain {
  private Chain() {}

  private record End(String tenant, int length, String hash, String evidenceHash) {}

  /// Adds an entry, which gives the alert its state and its version.
  static int append(Handle handle, String alertId, Instant at, Step step) {
    End end = handle.createQuery("select tenant_id, history_length, history_hash, evidence_hash from alert where alert_id = ?")
        .bind(0, alertId).map((row, context) -> new End(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
        .one();
    HistoryEntry entry = HistoryEntry.chained(end.hash(),
        new HistoryEntry.Place(alertId, end.length() + 1, at, end.evidenceHash()), step);
    handle.execute("""
        insert into history (alert_id, seq, tenant_id, at, actor, action, from_state, to_state, reason, run_id, evidence_hash,
        prev_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", alertId, entry.seq(), end.tenant(),
        at.toEpochMilli(), step.actor(), step.action(), step.from() == null ? null : step.from().name(), step.to().name(),
        step.reason(), step.runId(), entry.evidenceHash(), entry.prevHash(), entry.hash());
    handle.execute("""
        update alert set history_length = ?, history_hash = ?, state = ?, changed_at = ? where alert_id = ?""",
        entry.seq(), entry.hash(), step.to().name(), at.toEpochMilli(), alertId);
    return entry.seq();
  }

  /// Keeps a body as what the alert says from an entry on.
  static void keep(Handle handle, AlertBody body, int seq) {
    handle.execute("insert into alert_body (alert_id, seq, tenant_id, body) values (?, ?, ?, ?)", body.alertId(), seq,
        body.tenantId(), AlertJson.write(body));
  }

  static HistoryEntry entry(ResultSet row) throws SQLException {
    String from = row.getString("from_state");
    Step step = new Step(row.getString("actor"), row.getString("action"), from == null ? null : AlertState.valueOf(from),
        AlertState.valueOf(row.getString("to_state")), row.getString("reason"), row.getString("run_id"));
    return new HistoryEntry(row.getInt("seq"), row.getString("alert_id"), Instant.ofEpochMilli(row.getLong("at")), step,
        row.getString("evidence_hash"), row.getString("prev_hash"), row.getString("hash"));
  }
}
