package org.patentbeacon.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.Wishes;
import org.patentbeacon.delivery.digest.DigestMode;
import org.patentbeacon.delivery.digest.DigestSettings;

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
  /// @param wishes how its receiver wants to hear
  /// @return whether it was added; false when there is one of that id
  /// @throws IllegalArgumentException when its tenant may not be seen
  public boolean add(Scope scope, Endpoint endpoint, Wishes wishes) {
    return transactions.write(endpoint.tenantId(), handle -> {
      Visible.TEXTS.require(handle, scope, endpoint.tenantId());
      long end = handle.createQuery("select position from stream where name = 'outbox'").mapTo(Long.class).one();
      int added = handle.execute("""
          insert into endpoint (tenant_id, endpoint_id, channel, address, secret, previous_secret, state, planned_position)
          values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", endpoint.tenantId(), endpoint.id(),
          endpoint.channel().name(), endpoint.address(), endpoint.secrets().getFirst(),
          endpoint.secrets().size() == 2 ? endpoint.secrets().get(1) : null, endpoint.active() ? "ACTIVE" : "DISABLED", end);
      return added > 0 && wish(handle, endpoint.tenantId(), endpoint.id(), wishes);
    });
  }

  /// Changes how the receiver at an endpoint of a tenant wants to hear of what comes from now on.
  ///
  /// @param scope the tenant
  /// @param id the endpoint's id
  /// @param wishes how
  /// @return whether there is such an endpoint
  public boolean wish(Scope.Tenant scope, String id, Wishes wishes) {
    return transactions.write(scope.id(), handle -> wish(handle, scope.id(), id, wishes));
  }

  private static boolean wish(Handle handle, String tenant, String id, Wishes wishes) {
    SortedMap<String, String> modes = new TreeMap<>();
    wishes.digest().modes().forEach((severity, mode) -> modes.put(severity.name(), mode.name()));
    return handle.execute("update endpoint set modes = ?, send_empty = ?, lang = ? where tenant_id = ? and endpoint_id = ?",
        AlertJson.write(modes), wishes.digest().sendEmpty() ? 1 : 0, wishes.lang(), tenant, id) > 0;
  }

  static Wishes wishes(ResultSet row) throws SQLException {
    Map<Severity, DigestMode> modes = new EnumMap<>(DigestSettings.DEFAULT.modes());
    AlertJson.texts(row.getString("modes"))
        .forEach((severity, mode) -> modes.put(Severity.valueOf(severity), DigestMode.valueOf(mode)));
    return new Wishes(new DigestSettings(modes, row.getInt("send_empty") == 1), row.getString("lang"));
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

  /// {@return the feed behind a secret token, of whichever tenant; empty when there is none or it is held back}
  ///
  /// @param token the token, which is all that one has to know
  public Optional<Endpoint> feed(String token) {
    return transactions.read(handle -> handle.createQuery("""
        select * from endpoint where channel = 'ATOM' and state = 'ACTIVE' and (secret = :token or previous_secret = :token)""")
        .bind("token", token).map((row, context) -> of(row)).findFirst());
  }

  /// {@return how the receiver at an endpoint of a tenant wants to hear; empty when there is no such endpoint}
  ///
  /// @param scope the tenant
  /// @param id the endpoint's id
  public Optional<Wishes> wishes(Scope.Tenant scope, String id) {
    return transactions.read(handle -> handle.createQuery("select * from endpoint where tenant_id = ? and endpoint_id = ?")
        .bind(0, scope.id()).bind(1, id).map((row, context) -> wishes(row)).findOne());
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

  /// Sends to an endpoint of a tenant again, what comes from now on.
  ///
  /// @param scope the tenant
  /// @param id the endpoint's id
  /// @return whether there is such an endpoint
  public boolean resume(Scope.Tenant scope, String id) {
    return change(scope, id, "state = ?, planned_position = (select position from stream where name = 'outbox')", "ACTIVE");
  }

  private boolean change(Scope.Tenant scope, String id, String what, @Nullable String value) {
    return transactions.write(scope.id(), handle -> handle.execute(
        "update endpoint set " + what + " where tenant_id = ? and endpoint_id = ?", value, scope.id(), id)) > 0;
  }
}
