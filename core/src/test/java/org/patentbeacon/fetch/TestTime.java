package org.patentbeacon.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// A clock that moves only when somebody waits, and remembers how long.
final class TestTime extends Clock {
  private Instant now = Instant.parse("2026-03-02T08:00:00Z");
  private final List<Duration> waits = new ArrayList<>();

  FetchTime withSeed(long seed) {
    return new FetchTime(this, time -> {
      waits.add(time);
      pass(time);
    }, seed);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /// The waits since the last call.
  List<Duration> waits() {
    List<Duration> since = List.copyOf(waits);
    waits.clear();
    return since;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
