package org.patentbeacon.ledger;

import java.util.Comparator;
import java.util.List;
import org.patentbeacon.analysis.measure.Measure;

/// What people think of alerts, and so how precise watches are. It never hides an alert.
public final class Opinions {
  private final Transactions transactions;

  Opinions(Transactions transactions) {
    this.transactions = transactions;
  }

  /// What somebody thinks of an alert.
  public enum Verdict {
    /// It helped.
    USEFUL,
    /// It did not.
    NOT_USEFUL
  }

  /// How precise a watch is.
  ///
  /// @param tenantId whose it is
  /// @param watchId the watch
  /// @param alerts how many alerts it raised
  /// @param useful how many opinions found one useful; of one person about one alert the last counts
  /// @param notUseful how many did not
  /// @param precision the share of useful ones; undefined before anybody said anything
  public record Precision(String tenantId, String watchId, int alerts, int useful, int notUseful, Measure precision) {}

  /// Keeps what somebody thinks of an alert.
  ///
  /// @param scope who asks
  /// @param alertId the alert
  /// @param actor who thinks so
  /// @param verdict what he thinks
  /// @return whether there is such an alert that may be seen
  public boolean say(Scope scope, String alertId, String actor, Verdict verdict) {
    return transactions.write(handle -> handle.createUpdate("""
        insert into feedback (tenant_id, alert_id, actor, seq, at, verdict)
        select tenant_id, alert_id, :actor,
        1 + (select coalesce(max(seq), 0) from feedback where alert_id = :alert and actor = :actor), :at, :verdict
        from alert where alert_id = :alert and\s""" + Visible.TEXTS.where(scope, "tenant_id"))
        .bind("actor", actor).bind("alert", alertId).bind("at", transactions.now().toEpochMilli())
        .bind("verdict", verdict.name()).bind("scope", scope.id()).execute()) > 0;
  }

  /// {@return how precise each watch is that raised alerts, of all tenants that may be counted, by tenant and watch}
  ///
  /// @param scope who asks
  public List<Precision> precision(Scope scope) {
    return transactions.read(handle -> handle.createQuery("""
        select alert.tenant_id, alert.watch_id, count(distinct alert.alert_id) as alerts,
        sum(case when last.verdict = 'USEFUL' then 1 else 0 end) as useful,
        sum(case when last.verdict = 'NOT_USEFUL' then 1 else 0 end) as useless
        from alert left join (select feedback.* from feedback join
        (select alert_id, actor, max(seq) as seq from feedback group by alert_id, actor) newest
        on newest.alert_id = feedback.alert_id and newest.actor = feedback.actor and newest.seq = feedback.seq) last
        on last.alert_id = alert.alert_id where\s""" + Visible.COUNTS.where(scope, "alert.tenant_id")
        + " group by alert.tenant_id, alert.watch_id").bind("scope", scope.id())
        .map((row, context) -> new Precision(row.getString("tenant_id"), row.getString("watch_id"), row.getInt("alerts"),
            row.getInt("useful"), row.getInt("useless"),
            Measure.ratio(row.getInt("useful"), (double) row.getInt("useful") + row.getInt("useless"))))
        .list()).stream().sorted(Comparator.comparing(Precision::tenantId).thenComparing(Precision::watchId)).toList();
  }
}
