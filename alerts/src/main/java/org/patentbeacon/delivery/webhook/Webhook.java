package org.patentbeacon.delivery.webhook;

import java.net.URI;
import java.util.List;

/// Where a receiver wants alerts posted.
///
/// @param address the address, as the receiver gave it
/// @param secrets the secret for signatures; two while one is being replaced
public record Webhook(URI address, List<String> secrets) {
  private static final int MOST_SECRETS = 2;

  /// Copies the list.
  ///
  /// @throws IllegalArgumentException when there is no secret or more than two: what is not signed cannot be trusted
  public Webhook {
    secrets = List.copyOf(secrets);
    if (secrets.isEmpty() || secrets.size() > MOST_SECRETS) {
      throw new IllegalArgumentException("expected one secret, or two while one is being replaced, found " + secrets.size());
    }
  }

  /// {@return the host, and no secrets; the rest of an address may be one as well}
  @Override
  public String toString() {
    return "Webhook[" + address.getHost() + "]";
  }
}
