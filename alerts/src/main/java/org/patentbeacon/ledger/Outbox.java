package org.patentbeacon.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Change;
import org.patentbeacon.alert.Notice;

/// What is to be told. It is written with the alert; its place in the stream is given by the one dispatcher that works at a time,
/// so that who reads on from a place never misses a change that was committed late.
public final class Outbox {
  private final Transactions transactions;

  Outbox(Transactions transactions) {
    this.transactions = transactions;
  }

  private record Waiting(long at, String alertId, int historySeq, String change, int number) {
    static final Comparator<Waiting> ORDER = Comparator.comparingLong(Waiting::at).thenComparing(Waiting::alertId)
        .thenComparingInt(Waiting::historySeq);
  }

  /// Gives every change that waits its place in the stream and every new alert its place in the inbox, and plans deliveries to
  /// endpoints.
  ///
  /// @return how many changes were given a place
  public int dispatch() {
    return transactions.read(this::nothingToDo) ? 0 : transactions.write(handle -> {
      long end = Transactions.advance(handle, "outbox", 0);
      List<Waiting> waiting = handle.createQuery("select * from outbox where position is null")
          .map((row, context) -> new Waiting(row.getLong("at"), row.getString("alert_id"), row.getInt("history_seq"),
              row.getString("change_kind"), row.getInt("change_no"))).list().stream().sorted(Waiting.ORDER).toList();
      place(handle, end, waiting);
      placeAlerts(handle);
      new Planning(handle, transactions.now()).plan(end + waiting.size());
      return waiting.size();
    });
  }

  /// Looks before it locks: dispatchers ask again and again, and mostly nothing waits.
  private boolean nothingToDo(Handle handle) {
    return handle.createQuery("""
        select 1 where exists (select 1 from outbox where position is null)
        or exists (select 1 from alert where position is null)
        or exists (select 1 from parcel where state = 'OPEN' and next_at <= :now)
        or exists (select 1 from endpoint where send_empty = 1 and channel = 'EMAIL' and not exists (select 1 from parcel
        where parcel.tenant_id = endpoint.tenant_id and parcel.endpoint_id = endpoint.endpoint_id and parcel.state = 'OPEN'))""")
        .bind("now", transactions.now().toEpochMilli()).mapTo(Integer.class).findOne().isEmpty();
  }

  private static void place(Handle handle, long end, List<Waiting> waiting) {
    if (waiting.isEmpty()) {
      return;
    }
    var batch = handle.prepareBatch(
        "update outbox set position = ? where alert_id = ? and change_kind = ? and change_no = ?");
    long position = end;
    for (Waiting one : waiting) {
      batch.add(++position, one.alertId(), one.change(), one.number());
    }
    batch.execute();
    Transactions.advance(handle, "outbox", waiting.size());
  }

  private static void placeAlerts(Handle handle) {
    List<Waiting> fresh = handle.createQuery("select alert_id, created_at from alert where position is null")
        .map((row, context) -> new Waiting(row.getLong("created_at"), row.getString("alert_id"), 1, "", 1)).list().stream()
        .sorted(Waiting.ORDER).toList();
    if (fresh.isEmpty()) {
      return;
    }
    long position = Transactions.advance(handle, "alert", fresh.size()) - fresh.size();
    var batch = handle.prepareBatch("update alert set position = ? where alert_id = ?");
    for (Waiting one : fresh) {
      batch.add(++position, one.alertId());
    }
    batch.execute();
  }

  /// {@return the changes that may be seen and come after a place in the stream, in their order}
  ///
  /// @param scope who asks
  /// @param position the place; 0 for the beginning
  /// @param limit how many at most
  public List<Notice> after(Scope scope, long position, int limit) {
    return transactions.read(handle -> handle.createQuery("select * from outbox where position > :position and "
            + Visible.TEXTS.where(scope, "tenant_id") + " order by position limit :limit")
        .bind("position", position).bind("scope", scope.id()).bind("limit", limit)
        .map((row, context) -> notice(row)).list());
  }

  static Notice notice(ResultSet row) throws SQLException {
    return new Notice(row.getLong("position"), row.getString("tenant_id"), row.getString("alert_id"),
        Change.valueOf(row.getString("change_kind")), row.getInt("change_no"), Instant.ofEpochMilli(row.getLong("at")),
        row.getString("body"), row.getString("reason"));
  }

  /// Puts a change of an alert that is not silenced. What nobody heard of yet is told as created.
  static void put(Handle handle, String alertId, Change change, Instant at) {
    if (!silenced(handle, alertId)) {
      insert(handle, alertId, told(handle, alertId) ? change : Change.CREATED, at, null);
    }
  }

  /// Tells of an alert that was silenced until now and that nobody put aside.
  static void putIfUntold(Handle handle, String alertId, Instant at) {
    int open = handle.createQuery("select count(*) from alert where alert_id = ? and state not in ('DISMISSED', 'RESOLVED')")
        .bind(0, alertId).mapTo(Integer.class).one();
    if (open > 0 && !told(handle, alertId)) {
      put(handle, alertId, Change.CREATED, at);
    }
  }

  /// Tells those who heard of an alert that it is withdrawn.
  static void putWithdrawn(Handle handle, String alertId, String reason, Instant at) {
    if (told(handle, alertId)) {
      insert(handle, alertId, Change.WITHDRAWN, at, reason);
    }
  }

  private static boolean silenced(Handle handle, String alertId) {
    return handle.createQuery("select count(*) from alert where alert_id = ? and inhibited_by is not null")
        .bind(0, alertId).mapTo(Integer.class).one() > 0;
  }

  private static boolean told(Handle handle, String alertId) {
    return handle.createQuery("select count(*) from outbox where alert_id = ?").bind(0, alertId)
        .mapTo(Integer.class).one() > 0;
  }

  private static void insert(Handle handle, String alertId, Change change, Instant at, @Nullable String reason) {
    handle.createUpdate("""
        insert into outbox (alert_id, change_kind, change_no, tenant_id, history_seq, at, body, reason, severity)
        select alert_id, :change, 1 + (select count(*) from outbox where alert_id = :alert and change_kind = :change),
        tenant_id, history_length, :at, body, :reason, severity from alert where alert_id = :alert""")
        .bind("change", change.name()).bind("alert", alertId).bind("at", at.toEpochMilli()).bind("reason", reason).execute();
  }
}
