package org.patentbeacon.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.HistoryEntry.Step;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.Inhibition;
import org.patentbeacon.alert.rule.Inhibition.Silenced;
import org.patentbeacon.ledger.AlertItems.Row;

/// Judges which alerts silence which, within one transaction. Looked at is what was written now, with all that is about the same
/// right, family, entry or surge: what was told before as an item of a batch stays told, but a deadline or a citation that is
/// open may be silenced later. An alert about many is silenced when each of its items is.
final class Silencing {
  private static final int AT_ONCE = 400;
  private static final String ROWS = """
      select alert_item.*, alert.state, alert.dismiss_reason, alert.withdrawn from alert_item
      join alert on alert.alert_id = alert_item.alert_id\s""";
  private static final List<String> SHARED = List.of("mine.right_key = alert_item.right_key",
      "mine.family = alert_item.family", "mine.applicant = alert_item.applicant and mine.topic = alert_item.topic",
      "mine.excess_parent = alert_item.topic", "mine.topic = alert_item.excess_parent");

  private final Handle handle;
  private final Instant at;
  private final String tenant;

  Silencing(Handle handle, Instant at, String tenant) {
    this.handle = handle;
    this.at = at;
    this.tenant = tenant;
  }

  /// Judges alerts that were written, and what shares a fact with them.
  ///
  /// @return the alerts that are free now and were silenced before
  Set<String> judge(Set<String> written, @Nullable String runId) {
    Map<String, Row> rows = rows(written);
    Map<String, Silenced> silenced = silenced(rows.values());
    Set<String> touched = new TreeSet<>(written);
    rows.forEach((id, row) -> {
      boolean mayChange = written.contains(row.finding().alertId()) || (row.whole() && row.open());
      Silenced by = silenced.get(id);
      if (mayChange && !Objects.equals(row.inhibitedBy(), by == null ? null : by.by())) {
        set(row, by);
        touched.add(row.finding().alertId());
      }
    });
    return settle(touched, silenced, runId);
  }

  /// Judges again what an alert silenced.
  ///
  /// @return the alerts that are free now
  Set<String> release(String alertId, @Nullable String runId) {
    Set<String> held = new TreeSet<>(handle.createQuery("select distinct alert_id from alert_item where inhibited_by = ?")
        .bind(0, alertId).mapTo(String.class).list());
    return held.isEmpty() ? Set.of() : judge(held, runId);
  }

  private Map<String, Row> rows(Set<String> written) {
    Map<String, Row> rows = new LinkedHashMap<>();
    List<String> ids = List.copyOf(written);
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      load(ROWS + "where alert_item.tenant_id = :tenant and alert_item.alert_id in (<ids>)", some, rows);
      for (String shared : SHARED) {
        load(ROWS + "join alert_item mine on mine.tenant_id = alert_item.tenant_id and " + shared
            + " where alert_item.tenant_id = :tenant and mine.alert_id in (<ids>)", some, rows);
      }
    }
    return rows;
  }

  private void load(String sql, List<String> ids, Map<String, Row> rows) {
    handle.createQuery(sql).bind("tenant", tenant).bindList("ids", ids).map((row, context) -> Row.of(row))
        .forEach(row -> rows.putIfAbsent(row.id(), row));
  }

  /// Per finding what silences it. Only what shares a fact is compared.
  private static Map<String, Silenced> silenced(Collection<Row> rows) {
    Set<String> wrong = rows.stream().filter(Row::wrong).map(row -> row.finding().alertId()).collect(Collectors.toSet());
    Map<String, Set<Finding>> groups = new TreeMap<>();
    rows.forEach(row -> facts(row.finding()).forEach(fact ->
        groups.computeIfAbsent(fact, key -> new LinkedHashSet<>()).add(row.finding())));
    Map<String, Silenced> silenced = new HashMap<>();
    for (Set<Finding> group : groups.values()) {
      if (group.size() > 1) {
        Inhibition.judge(List.copyOf(group), wrong).forEach(one ->
            silenced.merge(one.finding().alertId() + "#" + one.finding().itemKey(), one, Silencing::first));
      }
    }
    return silenced;
  }

  private static Silenced first(Silenced one, Silenced other) {
    int order = one.rule().compareTo(other.rule());
    return order < 0 || (order == 0 && one.by().compareTo(other.by()) <= 0) ? one : other;
  }

  private static Set<String> facts(Finding finding) {
    Finding.About about = finding.about();
    Set<String> facts = new TreeSet<>();
    if (about.right() != null) {
      facts.add("right " + about.right());
    }
    if (about.family() != null) {
      facts.add("family " + about.family());
    }
    if (about.applicant() != null) {
      facts.add("entry " + about.applicant() + "|" + about.topic());
    }
    if (about.excess() != null) {
      facts.add("surge " + about.moment());
    }
    return facts;
  }

  private void set(Row row, @Nullable Silenced by) {
    String value = by == null ? null : by.by();
    if (row.finding().itemKey() == null) {
      handle.execute("update alert_item set inhibited_by = ? where alert_id = ? and item_key is null", value,
          row.finding().alertId());
    } else {
      handle.execute("update alert_item set inhibited_by = ? where alert_id = ? and item_key = ?", value,
          row.finding().alertId(), row.finding().itemKey().toString());
    }
  }

  private Set<String> settle(Set<String> touched, Map<String, Silenced> silenced, @Nullable String runId) {
    Set<String> freed = new TreeSet<>();
    for (String alertId : touched) {
      AlertRow row = AlertRow.get(handle, alertId);
      String before = row.alert().standing().inhibitedBy();
      String now = silencer(alertId);
      if (Objects.equals(before, now)) {
        continue;
      }
      handle.execute("update alert set inhibited_by = ? where alert_id = ?", now, alertId);
      String reason = now == null ? before : rule(alertId, silenced) + " by " + now;
      Chain.append(handle, alertId, at, new Step(Recorder.SYSTEM, now == null ? "FREED" : "INHIBITED", row.state(),
          row.state(), reason, runId));
      if (now == null) {
        freed.add(alertId);
      }
    }
    return freed;
  }

  private static String rule(String alertId, Map<String, Silenced> silenced) {
    return silenced.values().stream().filter(one -> one.finding().alertId().equals(alertId))
        .map(one -> one.rule().name()).sorted().findFirst().orElse("rules");
  }

  private @Nullable String silencer(String alertId) {
    String whole = handle.createQuery("select inhibited_by from alert_item where alert_id = ? and item_key is null")
        .bind(0, alertId).mapTo(String.class).findOne().orElse(null);
    if (whole != null) {
      return whole;
    }
    return handle.createQuery("""
        select case when count(*) > 0 and count(*) = count(inhibited_by) then min(inhibited_by) end from alert_item
        where alert_id = ? and item_key is not null""").bind(0, alertId).mapTo(String.class).findOne().orElse(null);
  }
}
