package org.patentbeacon.fetch;

import java.time.Clock;

/// Time and chance of a fetch.
///
/// @param clock tells when a request is due and how old an answer is
/// @param sleeper waits; the clock must move on meanwhile
/// @param seed of the random part of the time between two tries
public record FetchTime(Clock clock, Sleeper sleeper, long seed) {
  /// {@return real waiting, with a seed from the clock}
  ///
  /// @param clock the clock
  public static FetchTime of(Clock clock) {
    return new FetchTime(clock, Thread::sleep, clock.millis());
  }
}
