package org.patentbeacon.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until it is told to go on.
public class TickingClock extends Clock {
  private Instant now;

  /// A clock that stands at ten in the morning of a working day in Shanghai.
  public TickingClock() {
    this(Instant.parse("2026-11-20T02:00:00Z"));
  }

  /// A clock.
  ///
  /// @param now where it stands
  public TickingClock(Instant now) {
    this.now = now;
  }

  /// Lets time pass.
  ///
  /// @param duration how much
  public final synchronized void pass(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public final synchronized Instant instant() {
    return now;
  }

  @Override
  public final ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public final Clock withZone(ZoneId zone) {
    return this;
  }
}
