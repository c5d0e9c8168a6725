package org.patentbeacon.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.search.ClauseMatch;

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

  /// What people think of the alerts in which a clause of a watch's query was matched.
  ///
  /// @param clause the clause
  /// @param useful how many opinions found such an alert useful
  /// @param notUseful how many did not
  public record OfClause(String clause, int useful, int notUseful) {
    double share() {
      return (double) useful / (useful + notUseful);
    }
  }

  private record Said(String body, Verdict verdict) {}

  /// {@return the clauses of a watch that bring the noise: those whose alerts are found useful less often than the watch's alerts
  /// as a whole, the worst first; none before anybody said anything}
  ///
  /// @param scope who asks
  /// @param tenant whose watch it is
  /// @param watch the watch's id
  public List<OfClause> noisy(Scope scope, String tenant, String watch) {
    List<Said> said = transactions.read(handle -> handle.createQuery("""
        select alert.body, feedback.verdict from feedback join alert on alert.alert_id = feedback.alert_id
        where alert.tenant_id = :tenant and alert.watch_id = :watch and feedback.seq = (select max(seq) from feedback later
        where later.alert_id = feedback.alert_id and later.actor = feedback.actor) and\s""" + Visible.TEXTS.where(scope, "alert.tenant_id"))
        .bind("tenant", tenant).bind("watch", watch).bind("scope", scope.id())
        .map((row, context) -> new Said(row.getString("body"), Verdict.valueOf(row.getString("verdict")))).list());
    SortedMap<String, OfClause> clauses = new TreeMap<>();
    int useful = 0;
    for (Said one : said) {
      int helped = one.verdict() == Verdict.USEFUL ? 1 : 0;
      useful += helped;
      AlertJson.body(one.body()).evidence().matches().stream().map(ClauseMatch::clauseText).distinct()
          .forEach(clause -> clauses.merge(clause, new OfClause(clause, helped, 1 - helped),
              (before, more) -> new OfClause(clause, before.useful + more.useful, before.notUseful + more.notUseful)));
    }
    double whole = said.isEmpty() ? 0 : (double) useful / said.size();
    return clauses.values().stream().filter(clause -> clause.share() < whole)
        .sorted(Comparator.comparingDouble(OfClause::share).thenComparing(OfClause::clause)).toList();
  }
}
