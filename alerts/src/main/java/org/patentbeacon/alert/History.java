package org.patentbeacon.alert;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The append-only history of alerts. Each entry carries the hash of the one before it, so that none can be changed or
/// taken out unnoticed.
final class History {
  private History() {}

  /// What happened to an alert.
  record Entry(String alertId, Instant at, String actor, String action, @Nullable String from, String to,
      @Nullable String reason, @Nullable String run, String evidenceHash) {}

  static void append(Handle handle, Entry entry) {
    String previous = handle.createQuery("select hash from history order by seq desc limit 1")
        .mapTo(String.class).findOne().orElse("");
    String hash = Digest.of(previous, AlertJson.write(entry));
    handle.execute("""
        insert into history (alert_id, at, actor, action, from_state, to_state, reason, run_id, evidence_hash,
            prev_hash, hash)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entry.alertId(), entry.at().toString(), entry.actor(),
        entry.action(), entry.from(), entry.to(), entry.reason(), entry.run(), entry.evidenceHash(), previous, hash);
  }
}
