package org.patentbeacon.delivery.dispatch;

import java.util.List;

/// Where a receiver is reached.
///
/// @param id its id
/// @param channel by which way
/// @param address the address of a mailbox or of a webhook
/// @param secrets the secrets for signatures; none for mail
/// @param lang the language the receiver reads, `zh` or `en`
public record Endpoint(String id, Channel channel, String address, List<String> secrets, String lang) {
  /// Copies the list.
  public Endpoint {
    secrets = List.copyOf(secrets);
  }

  /// {@return the endpoint without its address and secrets}
  @Override
  public String toString() {
    return "Endpoint[" + id + ", " + channel + "]";
  }
}
