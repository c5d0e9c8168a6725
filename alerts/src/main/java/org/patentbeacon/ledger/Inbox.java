package org.patentbeacon.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.AlertFilter;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.Severity;

/// What was found, page by page. A page goes on where the one before ended, whatever was written or restarted meanwhile.
public final class Inbox {
  private final Transactions transactions;

  Inbox(Transactions transactions) {
    this.transactions = transactions;
  }

  /// Which alerts are wanted.
  ///
  /// @param filter which ones
  /// @param order in which order
  /// @param cursor where the page before ended; absent for the first
  /// @param limit how many at most, from 1
  public record Request(AlertFilter filter, InboxCursor.Order order, @Nullable String cursor, int limit) {
    /// Checks the limit.
    ///
    /// @throws IllegalArgumentException when it is below 1
    public Request {
      if (limit < 1) {
        throw new IllegalArgumentException("expected a limit from 1, found " + limit);
      }
    }
  }

  /// A page of alerts.
  ///
  /// @param items the alerts
  /// @param nextCursor where the next page begins; newest first absent on the last page, oldest first always there, so that one
  ///     can ask again later for what came meanwhile
  /// @param cutoff per source how far the data of the latest run reach
  public record Page(List<Alert> items, @Nullable String nextCursor, SortedMap<String, LocalDate> cutoff) {
    /// Copies the list.
    public Page {
      items = List.copyOf(items);
    }
  }

  private record Placed(long position, Alert alert) {}

  /// {@return a page of the alerts that may be seen}
  ///
  /// @param scope who asks
  /// @param request which ones
  /// @throws IllegalArgumentException when the cursor is none of ours or of another order
  public Page page(Scope scope, Request request) {
    InboxCursor cursor = InboxCursor.of(request.cursor(), request.order());
    return transactions.read(handle -> {
      List<Placed> found = bound(handle, "select * from alert where " + where(scope, request.filter(), Visible.TEXTS) + " and "
          + cursor.condition() + " limit :limit", scope, request.filter())
          .bind("position", cursor.position()).bind("limit", request.limit() + 1)
          .map((row, context) -> new Placed(row.getLong("position"), AlertRow.of(row).alert())).list();
      List<Placed> shown = found.subList(0, Math.min(found.size(), request.limit()));
      return new Page(shown.stream().map(Placed::alert).toList(), next(cursor, found, shown), cutoff(handle));
    });
  }

  private static @Nullable String next(InboxCursor cursor, List<Placed> found, List<Placed> shown) {
    if (cursor.order() == InboxCursor.Order.NEWEST_FIRST && found.size() == shown.size()) {
      return null;
    }
    return shown.isEmpty() ? cursor.toString() : cursor.at(shown.getLast().position()).toString();
  }

  private static String where(Scope scope, AlertFilter filter, Visible visible) {
    List<String> conditions = new ArrayList<>(List.of("position is not null", visible.where(scope, "tenant_id")));
    values(filter).keySet().forEach(column -> conditions.add(column + " = :" + column));
    return String.join(" and ", conditions);
  }

  private static SortedMap<String, String> values(AlertFilter filter) {
    SortedMap<String, String> values = new TreeMap<>();
    put(values, "tenant_id", filter.tenant());
    put(values, "severity", filter.severity());
    put(values, "kind", filter.kind());
    put(values, "state", filter.state());
    return values;
  }

  private static void put(SortedMap<String, String> values, String column, @Nullable Object value) {
    if (value != null) {
      values.put(column, value.toString());
    }
  }

  private static Query bound(Handle handle, String sql, Scope scope, AlertFilter filter) {
    Query query = handle.createQuery(sql).bind("scope", scope.id());
    values(filter).forEach(query::bind);
    return query;
  }

  private static SortedMap<String, LocalDate> cutoff(Handle handle) {
    SortedMap<String, LocalDate> cutoff = new TreeMap<>();
    handle.createQuery("select cutoff from run order by started_at desc, config_revision desc limit 1").mapTo(String.class)
        .findOne().ifPresent(json -> AlertJson.texts(json).forEach((source, day) -> cutoff.put(source, LocalDate.parse(day))));
    return cutoff;
  }

  /// {@return an alert; empty when there is none or it may not be seen}
  ///
  /// @param scope who asks
  /// @param alertId the alert's id
  public Optional<Alert> find(Scope scope, String alertId) {
    return transactions.read(handle -> AlertRow.find(handle, scope, alertId)).map(AlertRow::alert);
  }

  /// {@return how many alerts there are per state and severity, of all tenants that may be counted}
  ///
  /// @param scope who asks
  /// @param filter which ones
  public Map<AlertState, Map<Severity, Integer>> counts(Scope scope, AlertFilter filter) {
    Map<AlertState, Map<Severity, Integer>> counts = new EnumMap<>(AlertState.class);
    transactions.read(handle -> bound(handle, "select state, severity, count(*) as alerts from alert where "
        + where(scope, filter, Visible.COUNTS) + " group by state, severity", scope, filter)
        .map((row, context) -> {
          counts.computeIfAbsent(AlertState.valueOf(row.getString("state")), state -> new EnumMap<>(Severity.class))
              .put(Severity.valueOf(row.getString("severity")), row.getInt("alerts"));
          return counts;
        }).list());
    return counts;
  }
}
