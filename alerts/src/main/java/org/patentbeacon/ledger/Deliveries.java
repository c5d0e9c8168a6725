package org.patentbeacon.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.delivery.Delivery;
import org.patentbeacon.delivery.sign.Answer;
import org.patentbeacon.delivery.sign.RetryWait;

/// How the telling goes: what is due, how each attempt ended, and what was given up.
public final class Deliveries {
  private static final String ROWS = """
      select outbox.*, delivery.endpoint_id, delivery.state as delivery_state, delivery.attempts, delivery.next_at, delivery.note
      from delivery join outbox on outbox.position = delivery.position\s""";

  private final Transactions transactions;

  Deliveries(Transactions transactions) {
    this.transactions = transactions;
  }

  /// {@return what is due now to endpoints that are active, of all tenants, in the order of the stream}
  ///
  /// @param limit how many at most
  public List<Delivery> due(int limit) {
    return transactions.read(handle -> handle.createQuery(ROWS + """
        join endpoint on endpoint.tenant_id = delivery.tenant_id and endpoint.endpoint_id = delivery.endpoint_id
        where delivery.state = 'PENDING' and delivery.next_at <= :now and endpoint.state = 'ACTIVE'
        order by delivery.position, delivery.next_at limit :limit""")
        .bind("now", transactions.now().toEpochMilli()).bind("limit", limit).map((row, context) -> delivery(row)).list());
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(Outbox.notice(row), row.getString("endpoint_id"),
        Delivery.State.valueOf(row.getString("delivery_state")), row.getInt("attempts"),
        Instant.ofEpochMilli(row.getLong("next_at")), row.getString("note"));
  }

  /// {@return the deliveries that were given up, of all tenants whose texts may be seen, in the order of the stream}
  ///
  /// @param scope who asks
  public List<Delivery> dead(Scope scope) {
    return transactions.read(handle -> handle.createQuery(ROWS + "where delivery.state = 'DEAD' and "
            + Visible.TEXTS.where(scope, "delivery.tenant_id") + " order by delivery.position").bind("scope", scope.id())
        .map((row, context) -> delivery(row)).list());
  }

  /// Notes how an attempt was answered.
  ///
  /// @param delivery what was sent
  /// @param answer the answer
  /// @param waits how long to wait before the next attempt
  /// @param u a random number from 0 up to 1, without 1
  public void answered(Delivery delivery, Answer answer, RetryWait waits, double u) {
    int attempt = delivery.attempts() + 1;
    Instant now = transactions.now();
    transactions.write(delivery.notice().tenantId(), handle -> switch (answer.judge(attempt, waits)) {
      case Answer.Delivered _ -> write(handle, delivery, Delivery.State.DELIVERED, new Next(now, null));
      case Answer.DeadLetter(String reason) -> write(handle, delivery, Delivery.State.DEAD, new Next(now, reason));
      case Answer.Again(Duration atLeast) -> {
        Duration wait = waits.before(attempt + 1, u);
        Duration longer = wait.compareTo(atLeast) < 0 ? atLeast : wait;
        yield write(handle, delivery, Delivery.State.PENDING, new Next(now.plus(longer), "HTTP " + answer.status()));
      }
      case Answer.Disabled _ -> {
        Endpoints.disable(handle, delivery.notice().tenantId(), delivery.endpointId());
        yield write(handle, delivery, Delivery.State.PENDING, new Next(now, "HTTP " + answer.status() + ": endpoint disabled"));
      }
    });
  }

  /// Notes that an attempt got no answer at all.
  ///
  /// @param delivery what was sent
  /// @param reason why
  /// @param waits how long to wait before the next attempt
  /// @param u a random number from 0 up to 1, without 1
  public void unanswered(Delivery delivery, String reason, RetryWait waits, double u) {
    int attempt = delivery.attempts() + 1;
    Instant now = transactions.now();
    boolean over = attempt >= waits.attempts();
    transactions.write(delivery.notice().tenantId(), handle -> write(handle, delivery,
        over ? Delivery.State.DEAD : Delivery.State.PENDING,
        new Next(over ? now : now.plus(waits.before(attempt + 1, u)), reason)));
  }

  private record Next(Instant at, @Nullable String note) {}

  private static int write(Handle handle, Delivery delivery, Delivery.State state, Next next) {
    return handle.execute("""
        update delivery set state = ?, attempts = attempts + 1, next_at = ?, note = ?
        where tenant_id = ? and endpoint_id = ? and position = ? and state = 'PENDING' and attempts = ?""", state.name(),
        next.at().toEpochMilli(), next.note(), delivery.notice().tenantId(), delivery.endpointId(),
        delivery.notice().position(), delivery.attempts());
  }

  /// Sends a delivery that was given up again, as if it had never been tried.
  ///
  /// @param scope who asks
  /// @param delivery the delivery
  /// @return whether it was given up and may be seen
  public boolean redrive(Scope scope, Delivery delivery) {
    return transactions.write(handle -> handle.createUpdate("update delivery set state = 'PENDING', attempts = 0, next_at = :now"
            + " where tenant_id = :tenant and endpoint_id = :endpoint and position = :position and state = 'DEAD' and "
            + Visible.TEXTS.where(scope, "tenant_id"))
        .bind("now", transactions.now().toEpochMilli()).bind("tenant", delivery.notice().tenantId())
        .bind("endpoint", delivery.endpointId()).bind("position", delivery.notice().position()).bind("scope", scope.id())
        .execute()) > 0;
  }
}
