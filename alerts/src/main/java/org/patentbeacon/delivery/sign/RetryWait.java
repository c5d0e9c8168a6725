package org.patentbeacon.delivery.sign;

import java.time.Duration;

/// How long to wait before the next attempt: `min(cap, base·2^(n-2))·(0.5 + 0.5·u)`, so that those who failed together do not
/// all come back together.
///
/// @param base the wait before the second attempt, at most
/// @param cap the longest wait
/// @param attempts how many attempts there are
public record RetryWait(Duration base, Duration cap, int attempts) {
  /// 30 seconds at first, six hours at most, twelve attempts.
  public static final RetryWait DEFAULT = new RetryWait(Duration.ofSeconds(30), Duration.ofHours(6), 12);

  private static final int DOUBLINGS_THAT_FIT = 40;

  /// {@return the wait before an attempt}
  ///
  /// @param attempt the number of the attempt, from 2
  /// @param u a random number from 0 up to 1, without 1
  /// @throws IllegalArgumentException for an attempt that waits for nothing or a number outside
  public Duration before(int attempt, double u) {
    if (attempt < 2 || !(u >= 0 && u < 1)) {
      throw new IllegalArgumentException("expected an attempt from 2 and a number in [0, 1), found " + attempt + " and " + u);
    }
    double seconds = Math.min((double) cap.toSeconds(), base.toSeconds() * Math.pow(2, Math.min(attempt - 2, DOUBLINGS_THAT_FIT)));
    return Duration.ofMillis(Math.round(seconds * 1000 * (0.5 + 0.5 * u)));
  }
}
