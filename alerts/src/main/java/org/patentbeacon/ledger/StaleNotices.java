package org.patentbeacon.ledger;

import java.util.List;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.rule.Finding;

/// What a tenant was told about sources that are too old.
public final class StaleNotices {
  /// The class of such alerts.
  public static final String DATA_STALE = "DATA_STALE";

  private final Transactions transactions;

  StaleNotices(Transactions transactions) {
    this.transactions = transactions;
  }

  /// A notice.
  ///
  /// @param alert the alert
  /// @param source the source
  /// @param since its cut-off, the day that its silence began after
  public record Told(Alert alert, String source, String since) {}

  /// {@return all of them, settled ones too, by alert}
  ///
  /// @param scope the tenant
  public List<Told> of(Scope.Tenant scope) {
    return transactions.read(handle -> handle.createQuery("""
        select alert.*, alert_item.topic, alert_item.moment from alert join alert_item on alert_item.alert_id = alert.alert_id
        where alert_item.event_class = 'DATA_STALE' and alert_item.item_key is null and alert.tenant_id = :tenant order by alert.alert_id""")
        .bind("tenant", scope.id()).map((row, context) -> new Told(AlertRow.of(row).alert(), row.getString("topic"), row.getString("moment")))
        .list());
  }

  /// {@return what a notice is about}
  ///
  /// @param source the source
  /// @param since its cut-off
  public static Finding.About about(String source, String since) {
    return new Finding.About(null, null, null, null, source, since, null);
  }
}
