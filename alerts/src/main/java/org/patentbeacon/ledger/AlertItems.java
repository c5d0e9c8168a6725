package org.patentbeacon.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.watch.WatchKind;

/// What alerts are about: a row for the alert as a whole and one for each of its items, as far as others can silence them.
final class AlertItems {
  private AlertItems() {}

  /// A finding as its row has it.
  ///
  /// @param finding the finding
  /// @param inhibitedBy the alert that silences it
  /// @param open whether its alert is not put aside
  /// @param wrong whether its alert rests on wrong data
  record Row(Finding finding, @Nullable String inhibitedBy, boolean open, boolean wrong) {
    static Row of(ResultSet row) throws SQLException {
      String key = row.getString("item_key");
      Finding.Sort sort = new Finding.Sort(WatchKind.valueOf(row.getString("kind")), row.getString("event_class"),
          Severity.valueOf(row.getString("severity")));
      Finding finding = new Finding(row.getString("alert_id"), key == null ? null : parsed(key), row.getString("tenant_id"),
          sort, about(row));
      String state = row.getString("state");
      return new Row(finding, row.getString("inhibited_by"), !state.equals("DISMISSED") && !state.equals("RESOLVED"),
          "WRONG_DATA".equals(row.getString("dismiss_reason")) || row.getInt("withdrawn") == 1);
    }

    String id() {
      return finding.alertId() + "#" + finding.itemKey();
    }

    boolean whole() {
      return finding.itemKey() == null;
    }
  }

  private static ItemKey parsed(String key) {
    int bar = key.lastIndexOf('|');
    return new ItemKey(key.substring(0, bar), key.substring(bar + 1));
  }

  private static Finding.About about(ResultSet row) throws SQLException {
    double amount = row.getDouble("excess");
    Finding.Excess excess = row.wasNull() ? null : new Finding.Excess(row.getString("excess_parent"), amount);
    String state = row.getString("state_after");
    return new Finding.About(row.getString("right_key"), state == null ? null : State.valueOf(state),
        row.getString("family"), row.getString("applicant"), row.getString("topic"), row.getString("moment"), excess);
  }

  static void write(Handle handle, Found found) {
    handle.execute("delete from alert_item where alert_id = ? and item_key is null", found.body().alertId());
    PreparedBatch batch = handle.prepareBatch("""
        insert into alert_item (alert_id, tenant_id, watch_id, item_key, kind, event_class, severity, right_key, state_after,
        family, applicant, topic, moment, excess_parent, excess) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing""");
    for (Finding finding : found.findings()) {
      Finding.About about = finding.about();
      Finding.Excess excess = about.excess();
      batch.add(finding.alertId(), found.body().tenantId(), found.body().watchId(),
          finding.itemKey() == null ? null : Objects.toString(finding.itemKey()), finding.sort().kind().name(),
          finding.sort().eventClass(), finding.sort().severity().name(), about.right(),
          about.after() == null ? null : about.after().name(), about.family(), about.applicant(), about.topic(),
          about.moment(), excess == null ? null : excess.parent(), excess == null ? null : excess.amount());
    }
    batch.execute();
  }
}
