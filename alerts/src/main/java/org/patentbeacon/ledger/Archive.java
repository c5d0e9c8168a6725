package org.patentbeacon.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.alert.HistoryEntry;
import org.patentbeacon.alert.Past;

/// What was known when: the history of alerts with the evidence as it was.
public final class Archive {
  private final Transactions transactions;

  Archive(Transactions transactions) {
    this.transactions = transactions;
  }

  /// What a walk along the chains of history found.
  ///
  /// @param alerts how many alerts were looked at
  /// @param entries how many entries they have
  /// @param faults what does not fit, in words
  public record Verified(int alerts, int entries, List<String> faults) {
    /// Copies the list.
    public Verified {
      faults = List.copyOf(faults);
    }
  }

  /// {@return what happened to an alert, the first first; nothing when there is none or it may not be seen}
  ///
  /// @param scope who asks
  /// @param alertId the alert
  public List<HistoryEntry> history(Scope scope, String alertId) {
    return transactions.read(handle -> handle.createQuery("select * from history where alert_id = :id and "
            + Visible.TEXTS.where(scope, "tenant_id") + " order by seq")
        .bind("id", alertId).bind("scope", scope.id()).map((row, context) -> Chain.entry(row)).list());
  }

  /// {@return what was known at the end of a day, by alert}
  ///
  /// @param scope who asks
  /// @param day the day, by the time of the offices
  public List<Past> asOf(Scope scope, LocalDate day) {
    Instant end = day.plusDays(1).atStartOfDay(Ledger.OFFICE_TIME).toInstant();
    return transactions.read(handle -> {
      SortedMap<String, List<HistoryEntry>> histories = new TreeMap<>();
      entries(handle, scope).stream().filter(entry -> entry.at().isBefore(end))
          .forEach(entry -> histories.computeIfAbsent(entry.alertId(), id -> new ArrayList<>()).add(entry));
      Map<String, NavigableMap<Integer, AlertBody>> bodies = bodies(handle, scope);
      return histories.values().stream().map(history -> past(history, bodies)).toList();
    });
  }

  private static Past past(List<HistoryEntry> history, Map<String, NavigableMap<Integer, AlertBody>> bodies) {
    HistoryEntry last = history.getLast();
    NavigableMap<Integer, AlertBody> said = Objects.requireNonNull(bodies.get(last.alertId()), last.alertId());
    return new Past(said.floorEntry(last.seq()).getValue(), last.step().to(), history);
  }

  private static List<HistoryEntry> entries(Handle handle, Scope scope) {
    return handle.createQuery("select * from history where " + Visible.TEXTS.where(scope, "tenant_id") + " order by seq")
        .bind("scope", scope.id()).map((row, context) -> Chain.entry(row)).list();
  }

  private static Map<String, NavigableMap<Integer, AlertBody>> bodies(Handle handle, Scope scope) {
    Map<String, NavigableMap<Integer, AlertBody>> bodies = new LinkedHashMap<>();
    handle.createQuery("select * from alert_body where " + Visible.TEXTS.where(scope, "tenant_id"))
        .bind("scope", scope.id()).map((row, context) -> bodies
            .computeIfAbsent(row.getString("alert_id"), id -> new TreeMap<>())
            .put(row.getInt("seq"), AlertJson.body(row.getString("body")))).list();
    return bodies;
  }

  /// An entry of a chain with the end of the chain as the alert has it; an alert without history has one link without an entry.
  private record Link(String alertId, int length, String end, @Nullable HistoryEntry entry, @Nullable String body) {}

  /// {@return whether the chains of history hold: every entry says what its hash says, follows the one before, has the evidence
  /// it names, and none is missing}
  ///
  /// @param scope whose alerts are looked at
  public Verified verify(Scope scope) {
    List<Link> links = transactions.read(handle -> handle.createQuery("""
        select alert.alert_id as alert, alert.history_length, alert.history_hash, history.*, alert_body.body from alert
        left join history on history.alert_id = alert.alert_id
        left join alert_body on alert_body.alert_id = history.alert_id and alert_body.seq = history.seq where\s"""
        + Visible.TEXTS.where(scope, "alert.tenant_id") + " order by history.seq")
        .bind("scope", scope.id()).map((row, context) -> new Link(row.getString("alert"), row.getInt("history_length"),
            row.getString("history_hash"), row.getString("alert_id") == null ? null : Chain.entry(row), row.getString("body")))
        .list());
    SortedMap<String, List<Link>> chains = new TreeMap<>();
    links.forEach(link -> chains.computeIfAbsent(link.alertId(), id -> new ArrayList<>()).add(link));
    List<String> faults = new ArrayList<>();
    chains.values().forEach(chain -> faults.addAll(faults(chain)));
    return new Verified(chains.size(), (int) links.stream().filter(link -> link.entry() != null).count(), faults);
  }

  private static List<String> faults(List<Link> chain) {
    List<String> faults = new ArrayList<>();
    String before = "";
    int seq = 0;
    for (Link link : chain) {
      HistoryEntry entry = link.entry();
      if (entry == null) {
        continue;
      }
      seq++;
      String fault = fault(link, entry, seq, before);
      if (fault != null) {
        faults.add("alert " + link.alertId() + ", entry " + entry.seq() + ": " + fault);
      }
      before = entry.hash();
    }
    Link end = chain.getLast();
    if (seq != end.length() || !before.equals(end.end())) {
      faults.add("alert " + end.alertId() + ": expected a history of " + end.length() + " entries that ends with "
          + end.end() + ", found " + seq + " entries that end with " + before);
    }
    return faults;
  }

  private static @Nullable String fault(Link link, HistoryEntry entry, int seq, String before) {
    if (entry.seq() != seq) {
      return "expected entry " + seq;
    }
    if (!entry.prevHash().equals(before)) {
      return "it does not follow the entry before";
    }
    if (!entry.holds()) {
      return "its hash is not the hash of what it says";
    }
    boolean otherEvidence = link.body() != null
        && !AlertJson.hash(AlertJson.body(link.body()).evidence()).equals(entry.evidenceHash());
    return otherEvidence ? "the evidence kept with it is not the evidence it names" : null;
  }
}
