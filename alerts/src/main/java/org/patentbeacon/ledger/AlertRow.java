package org.patentbeacon.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.alert.Standing;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.Recurrence;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.watch.WatchKind;

/// An alert as its row has it.
record AlertRow(Alert alert, WatchKind kind, Recurrence.Seen seen, boolean wakesOnRise, boolean withdrawn,
    @Nullable String dismissReason) {

  static AlertRow of(ResultSet row) throws SQLException {
    String snooze = row.getString("snooze_until");
    Standing standing = new Standing(AlertState.valueOf(row.getString("state")), row.getString("assignee"),
        snooze == null ? null : LocalDate.parse(snooze), row.getString("inhibited_by"), row.getInt("history_length"),
        Instant.ofEpochMilli(row.getLong("created_at")), Instant.ofEpochMilli(row.getLong("changed_at")));
    Recurrence.Seen seen = new Recurrence.Seen(Severity.valueOf(row.getString("severity")), row.getString("evidence_hash"),
        row.getString("right_hash"));
    return new AlertRow(new Alert(AlertJson.body(row.getString("body")), standing), WatchKind.valueOf(row.getString("kind")),
        seen, row.getInt("wakes_on_rise") == 1, row.getInt("withdrawn") == 1, row.getString("dismiss_reason"));
  }

  static Optional<AlertRow> find(Handle handle, Scope scope, String alertId) {
    return handle.createQuery("select * from alert where alert_id = :id and " + Visible.TEXTS.where(scope, "tenant_id"))
        .bind("id", alertId).bind("scope", scope.id()).map((row, context) -> of(row)).findOne();
  }

  static AlertRow get(Handle handle, String alertId) {
    return handle.createQuery("select * from alert where alert_id = ?").bind(0, alertId)
        .map((row, context) -> of(row)).one();
  }

  /// The alert of a tenant under the first of some keys that is known.
  static Optional<AlertRow> under(Handle handle, String tenant, Collection<String> keys) {
    List<AlertRow> rows = handle.createQuery("select * from alert where tenant_id = :tenant and dedupe_key in (<keys>)")
        .bind("tenant", tenant).bindList("keys", List.copyOf(keys)).map((row, context) -> of(row)).list();
    return keys.stream().flatMap(key -> rows.stream().filter(row -> row.alert.body().dedupeKey().equals(key))).findFirst();
  }

  AlertState state() {
    return alert.standing().state();
  }
}
