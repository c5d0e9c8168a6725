package org.patentbeacon.ledger;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.rule.Finding;

/// How old what sources brought may be, and what tenants were told of those that are too old. A source without a limit, such as a file that
/// was loaded once, is never too old.
public final class Sources {
  /// The class of alerts about sources that are too old.
  public static final String DATA_STALE = "DATA_STALE";

  private final Transactions transactions;

  Sources(Transactions transactions) {
    this.transactions = transactions;
  }

  /// {@return by source after how many days without later data it is too old}
  public SortedMap<String, Integer> maxStaleness() {
    return transactions.read(handle -> {
      SortedMap<String, Integer> limits = new TreeMap<>();
      handle.createQuery("select source, max_days from source_age")
          .map((row, context) -> limits.put(row.getString(1), row.getInt(2))).list();
      return Collections.unmodifiableSortedMap(limits);
    });
  }

  /// Limits how old what a source brought may be. Later runs are other runs, even over the same data.
  ///
  /// @param source the name given at import
  /// @param days the days after its cut-off; 0 for no limit
  /// @throws IllegalArgumentException when there is no name, or the days are below 0
  public void maxStaleness(String source, int days) {
    if (source.isBlank() || days < 0) {
      throw new IllegalArgumentException("expected a source and days from 0, found '" + source + "' and " + days);
    }
    transactions.write(handle -> {
      handle.execute("delete from source_age where source = ?", source);
      if (days > 0) {
        handle.execute("insert into source_age (source, max_days) values (?, ?)", source, days);
      }
      return Transactions.advance(handle, "config", 1);
    });
  }

  /// A notice that a source is too old.
  ///
  /// @param alert the alert
  /// @param source the source
  /// @param since its cut-off, the day after which its silence began
  public record Told(Alert alert, String source, String since) {}

  /// {@return all notices that a tenant got, settled ones too, by alert}
  ///
  /// @param scope the tenant
  public List<Told> told(Scope.Tenant scope) {
    return transactions.read(handle -> handle.createQuery("""
        select alert.*, alert_item.topic, alert_item.moment from alert join alert_item on alert_item.alert_id = alert.alert_id
        where alert_item.event_class = '""" + DATA_STALE + "' and alert_item.tenant_id = :tenant order by alert.alert_id")
        .bind("tenant", scope.id())
        .map((row, context) -> new Told(AlertRow.of(row).alert(), row.getString("topic"), row.getString("moment"))).list());
  }

  /// {@return what such a notice is about}
  ///
  /// @param source the source
  /// @param since its cut-off
  public static Finding.About about(String source, String since) {
    return new Finding.About(null, null, null, null, source, since, null);
  }
}
