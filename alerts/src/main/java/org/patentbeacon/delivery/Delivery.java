package org.patentbeacon.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Notice;

/// A change on its way to an endpoint.
///
/// @param notice the change
/// @param endpointId the endpoint
/// @param state how far it is
/// @param attempts how often it was tried
/// @param nextAt when it is tried next
/// @param note what the last attempt met
public record Delivery(Notice notice, String endpointId, State state, int attempts, Instant nextAt,
    @Nullable String note) {

  /// How far it is.
  public enum State {
    /// It is to be tried.
    PENDING,
    /// It arrived.
    DELIVERED,
    /// It is not tried any more by itself, but can be sent again by hand.
    DEAD
  }
}
