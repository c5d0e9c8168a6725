package org.patentbeacon.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.delivery.Endpoint;

/// To whom is told. Only who may see the texts of a tenant sees or changes where they are sent.
public final class Endpoints {
  private final Transactions transactions;

  Endpoints(Transactions transactions) {
    this.transactions = transactions;
  }

  /// Adds an endpoint. It is told what comes from now on.
  ///
  /// @param scope who asks
  /// @param endpoint the endpoint
  /// @return whether it was added; false when there is one of that id
  /// @throws IllegalArgumentException when its tenant may not be seen
  public boolean add(Scope scope, Endpoint endpoint) {
    return transactions.write(endpoint.tenantId(), handle -> {
      Visible.TEXTS.require(handle, scope, endpoint.tenantId());
      long end = handle.createQuery("select position from stream where name = 'outbox'").mapTo(Long.class).one();
      return handle.execute("""
          insert into endpoint (tenant_id, endpoint_id, channel, address, secret, previous_secret, state, planned_position)
          values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", endpoint.tenantId(), endpoint.id(),
          endpoint.channel().name(), endpoint.address(), endpoint.secrets().getFirst(),
          endpoint.secrets().size() == 2 ? endpoint.secrets().get(1) : null, endpoint.active() ? "ACTIVE" : "DISABLED", end);
    }) > 0;
  }

  /// {@return the endpoints of all tenants whose texts may be seen, by tenant and id}
  ///
  /// @param scope who asks
  public List<Endpoint> all(Scope scope) {
    return transactions.read(handle -> handle
        .createQuery("select * from endpoint where " + Visible.TEXTS.where(scope, "tenant_id")).bind("scope", scope.id())
        .map((row, context) -> of(row)).list()).stream()
        .sorted(Comparator.comparing(Endpoint::tenantId).thenComparing(Endpoint::id)).toList();
  }

  static Endpoint of(ResultSet row) throws SQLException {
    String previous = row.getString("previous_secret");
    String secret = row.getString("secret");
    return new Endpoint(row.getString("tenant_id"), row.getString("endpoint_id"),
        Endpoint.Channel.valueOf(row.getString("channel")), row.getString("address"),
        previous == null ? List.of(secret) : List.of(secret, previous), row.getString("state").equals("ACTIVE"));
  }

  /// Gives an endpoint of a tenant a new secret. Messages carry signatures of both until the rotation is ended.
  ///
  /// @param scope the tenant
  /// @param id the endpoint's id
  /// @param secret the new secret
  /// @return whether there is such an endpoint
  public boolean rotate(Scope.Tenant scope, String id, String secret) {
    return change(scope, id, "previous_secret = secret, secret = ?", secret);
  }

  /// Ends the rotation: the old secret is forgotten.
  ///
  /// @param scope the tenant
  /// @param id the endpoint's id
  /// @return whether there is such an endpoint
  public boolean endRotation(Scope.Tenant scope, String id) {
    return change(scope, id, "previous_secret = ?", null);
  }

  /// Lets messages be sent to an endpoint of a tenant, or holds them back. What is held back is sent later.
  ///
  /// @param scope the tenant
  /// @param id the endpoint's id
  /// @param active whether they are sent
  /// @return whether there is such an endpoint
  public boolean activate(Scope.Tenant scope, String id, boolean active) {
    return change(scope, id, "state = ?", active ? "ACTIVE" : "DISABLED");
  }

  private boolean change(Scope.Tenant scope, String id, String what, @Nullable String value) {
    return transactions.write(scope.id(), handle -> handle.execute(
        "update endpoint set " + what + " where tenant_id = ? and endpoint_id = ?", value, scope.id(), id)) > 0;
  }

  static void disable(Handle handle, String tenant, String id) {
    handle.execute("update endpoint set state = 'DISABLED' where tenant_id = ? and endpoint_id = ?", tenant, id);
  }
}
