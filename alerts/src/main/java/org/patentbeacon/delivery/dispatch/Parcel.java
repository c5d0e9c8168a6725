package org.patentbeacon.delivery.dispatch;

import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.sign.IdempotencyKey;

/// A message on its way to one receiver, with all that its sender needs.
///
/// @param id its id, which no other parcel of any endpoint has
/// @param endpoint where it goes
/// @param key by what the receiver knows it when it comes again
/// @param attempt the number of the attempt that is due, from 1
/// @param content what it carries
public record Parcel(String id, Endpoint endpoint, IdempotencyKey key, int attempt, Content content) {

  /// {@return the endpoint among those of all tenants}
  public String place() {
    return endpoint.tenantId() + "/" + endpoint.id();
  }
}
