package org.patentbeacon.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Notice;
import org.patentbeacon.delivery.Addressed;
import org.patentbeacon.delivery.Delivery;
import org.patentbeacon.delivery.digest.DigestMode;
import org.patentbeacon.delivery.digest.DigestWindow;
import org.patentbeacon.delivery.dispatch.Fate;
import org.patentbeacon.delivery.dispatch.Outgoing;

/// How the telling goes: what is due, what became of each attempt, and what was given up.
public final class Deliveries {
  private static final String ROWS = """
      select endpoint.*, parcel.parcel_id, parcel.mode, parcel.window_from, parcel.window_to, parcel.state as parcel_state,
      parcel.attempts, parcel.next_at, parcel.place, parcel.note,
      row_number() over (partition by parcel.tenant_id, parcel.endpoint_id order by parcel.next_at, parcel.place) as turn
      from parcel join endpoint on endpoint.tenant_id = parcel.tenant_id and endpoint.endpoint_id = parcel.endpoint_id where\s""";
  private static final int NOTICES_AT_ONCE = 500;

  private final Transactions transactions;

  Deliveries(Transactions transactions) {
    this.transactions = transactions;
  }

  /// {@return what is due to endpoints that are active, of all tenants, those due first in front, of each endpoint at most as many as
  /// may be on their way at once}
  ///
  /// @param wanted which are asked for
  public List<Delivery> due(Outgoing.Wanted wanted) {
    return transactions.read(handle -> filled(handle, handle.createQuery("select * from (" + ROWS + """
        parcel.state = 'PENDING' and parcel.next_at <= :now and endpoint.state = 'ACTIVE') due
        where turn <= :each order by next_at, place, parcel_id limit :most""")
        .bind("now", wanted.now().toEpochMilli()).bind("each", wanted.perEndpoint()).bind("most", wanted.most())
        .map((row, context) -> empty(row)).list()));
  }

  private static Delivery empty(ResultSet row) throws SQLException {
    long from = row.getLong("window_from");
    DigestMode mode = DigestMode.valueOf(row.getString("mode"));
    @Nullable DigestWindow window = mode == DigestMode.IMMEDIATE ? null
        : new DigestWindow(Instant.ofEpochMilli(from), Instant.ofEpochMilli(row.getLong("window_to")));
    return new Delivery(row.getString("parcel_id"), new Addressed(Endpoints.of(row), row.getString("lang"), mode, window), List.of(),
        Delivery.State.valueOf(row.getString("parcel_state")), row.getInt("attempts"), Instant.ofEpochMilli(row.getLong("next_at")),
        row.getString("note"));
  }

  private record Belongs(String parcelId, Notice notice) {}

  private static List<Delivery> filled(Handle handle, List<Delivery> deliveries) {
    List<Delivery> filled = new ArrayList<>();
    for (int from = 0; from < deliveries.size(); from += NOTICES_AT_ONCE) {
      List<Delivery> some = deliveries.subList(from, Math.min(from + NOTICES_AT_ONCE, deliveries.size()));
      Map<String, List<Notice>> notices = handle.createQuery("""
          select parcel_notice.parcel_id, outbox.* from parcel_notice join outbox on outbox.position = parcel_notice.position
          where parcel_notice.parcel_id in (<ids>) order by outbox.position""")
          .bindList("ids", some.stream().map(Delivery::id).toList())
          .map((row, context) -> new Belongs(row.getString("parcel_id"), Outbox.notice(row))).list().stream()
          .collect(Collectors.groupingBy(Belongs::parcelId, Collectors.mapping(Belongs::notice, Collectors.toList())));
      some.forEach(one -> filled.add(new Delivery(one.id(), one.to(), notices.getOrDefault(one.id(), List.of()), one.state(),
          one.attempts(), one.nextAt(), one.note())));
    }
    return filled;
  }

  /// {@return the deliveries that were given up, of all tenants whose texts may be seen, in the order of the stream}
  ///
  /// @param scope who asks
  public List<Delivery> dead(Scope scope) {
    return transactions.read(handle -> filled(handle, handle.createQuery(ROWS + "parcel.state = 'DEAD' and "
            + Visible.TEXTS.where(scope, "parcel.tenant_id") + " order by parcel.place, parcel.parcel_id")
        .bind("scope", scope.id()).map((row, context) -> empty(row)).list()));
  }

  /// Keeps what became of an attempt. A second word about the same attempt does not count.
  ///
  /// @param tenant whose delivery it is
  /// @param id its id
  /// @param attempt the number of the attempt, from 1
  /// @param fate what became of it; an endpoint that is gone is told nothing until a person says so
  public void report(String tenant, String id, int attempt, Fate fate) {
    transactions.write(tenant, handle -> {
      int changed = switch (fate) {
        case Fate.Done(Instant at) -> write(handle, id, attempt, new Next(Delivery.State.DELIVERED, at, null));
        case Fate.Later(Instant next, String reason) -> write(handle, id, attempt, new Next(Delivery.State.PENDING, next, reason));
        case Fate.Dead(Instant at, String reason) -> write(handle, id, attempt, new Next(Delivery.State.DEAD, at, reason));
        case Fate.EndpointGone(Instant at, String reason) ->
          write(handle, id, attempt, new Next(Delivery.State.PENDING, at, reason + ": endpoint disabled"));
      };
      return changed > 0 && fate instanceof Fate.EndpointGone ? handle.execute("""
          update endpoint set state = 'DISABLED' where tenant_id = ? and endpoint_id =
          (select endpoint_id from parcel where parcel_id = ?)""", tenant, id) : changed;
    });
  }

  private record Next(Delivery.State state, Instant at, @Nullable String note) {}

  private static int write(Handle handle, String id, int attempt, Next next) {
    return handle.execute("""
        update parcel set state = ?, attempts = attempts + 1, next_at = ?, note = ?
        where parcel_id = ? and state = 'PENDING' and attempts = ?""", next.state().name(), next.at().toEpochMilli(), next.note(),
        id, attempt - 1);
  }

  /// Sends a delivery that was given up again, as if it had never been tried.
  ///
  /// @param scope who asks
  /// @param id its id
  /// @return whether it was given up and may be seen
  public boolean redrive(Scope scope, String id) {
    return transactions.write(handle -> handle.createUpdate("update parcel set state = 'PENDING', attempts = 0, next_at = :now"
            + " where parcel_id = :id and state = 'DEAD' and " + Visible.TEXTS.where(scope, "tenant_id"))
        .bind("now", transactions.now().toEpochMilli()).bind("id", id).bind("scope", scope.id()).execute()) > 0;
  }
}
