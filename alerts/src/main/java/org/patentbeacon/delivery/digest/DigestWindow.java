package org.patentbeacon.delivery.digest;

import java.time.Instant;

/// The time of which a digest tells.
///
/// @param from its first moment
/// @param to the moment after its last, at which the digest is due
public record DigestWindow(Instant from, Instant to) {
  /// Checks the order.
  ///
  /// @throws IllegalArgumentException when it does not end after it begins
  public DigestWindow {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("expected a window that ends after " + from + ", found " + to);
    }
  }

  /// {@return whether a moment lies in it}
  ///
  /// @param moment the moment
  public boolean holds(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
