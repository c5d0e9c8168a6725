package org.patentbeacon.delivery.dispatch;

import org.patentbeacon.delivery.sign.RetryWait;

/// How much goes out at once, and how often it is tried.
///
/// @param waits how long to wait before the next attempt, and how many there are
/// @param perEndpoint how many deliveries of one endpoint are on their way at once; one keeps them in order while all goes well
/// @param atOnce how many deliveries are on their way at once in all
public record DispatchSettings(RetryWait waits, int perEndpoint, int atOnce) {
  /// Twelve attempts, one delivery of an endpoint at a time, 200 in all.
  public static final DispatchSettings DEFAULT = new DispatchSettings(RetryWait.DEFAULT, 1, 200);

  /// Checks the numbers.
  ///
  /// @throws IllegalArgumentException when nothing could go out
  public DispatchSettings {
    if (perEndpoint < 1 || atOnce < 1) {
      throw new IllegalArgumentException("expected room for one delivery or more, found " + perEndpoint + " of an endpoint and " + atOnce + " in all");
    }
  }
}
