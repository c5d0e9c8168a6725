package org.patentbeacon.delivery;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/// Where a tenant wants to hear of alerts.
///
/// @param tenantId whose it is
/// @param id its id
/// @param channel by which way
/// @param address a mail address, or the URL of a webhook
/// @param secrets what messages are signed with: one, or during rotation the new one and the old one
/// @param active whether anything is sent there
public record Endpoint(String tenantId, String id, Channel channel, String address, @JsonIgnore List<String> secrets,
    boolean active) {

  /// Copies the list.
  ///
  /// @throws IllegalArgumentException when there are not one or two secrets
  public Endpoint {
    secrets = List.copyOf(secrets);
    if (secrets.isEmpty() || secrets.size() > 2) {
      throw new IllegalArgumentException("expected one secret, or two during rotation, found " + secrets.size());
    }
  }

  /// By which way.
  public enum Channel {
    /// Mail.
    EMAIL,
    /// A signed HTTP request.
    WEBHOOK,
    /// A feed that others fetch, behind a secret token.
    ATOM
  }

  /// {@return all of it but the secrets}
  @Override
  public String toString() {
    return "Endpoint[" + tenantId + ", " + id + ", " + channel + ", " + address + (active ? "]" : ", disabled]");
  }
}
