package org.patentbeacon.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Keeps every service at the requests a minute that OPS allows it, in any minute: not only in the minutes of the clock.
final class Pace {
  /// A minute, and a second for requests that are on the road for different times.
  static final Duration WINDOW = Duration.ofSeconds(61);

  private final FetchTime time;
  private final Map<OpsService, Lane> lanes = new EnumMap<>(OpsService.class);

  /// What is known of one service.
  private static final class Lane {
    private final Deque<Instant> sent = new ArrayDeque<>();
    private int rate;
    private Instant closedUntil = Instant.MIN;

    Lane(int rate) {
      this.rate = rate;
    }

    /// When the next request may be sent.
    Instant open(Instant now) {
      while (!sent.isEmpty() && !sent.getFirst().plus(WINDOW).isAfter(now)) {
        sent.removeFirst();
      }
      Instant open = closedUntil.isAfter(now) ? closedUntil : now;
      if (sent.size() < rate) {
        return open;
      }
      List<Instant> inOrder = new ArrayList<>(sent);
      Instant room = inOrder.get(inOrder.size() - rate).plus(WINDOW);
      return room.isAfter(open) ? room : open;
    }
  }

  Pace(FetchTime time) {
    this.time = time;
    for (OpsService service : OpsService.values()) {
      lanes.put(service, new Lane(service.firstRate()));
    }
  }

  private Lane lane(OpsService service) {
    return lanes.computeIfAbsent(service, it -> new Lane(it.firstRate()));
  }

  /// Waits until a request may be sent, and counts it as sent.
  ///
  /// @throws FetchStopped when OPS has closed the service for longer than one sits out
  void await(OpsService service) throws InterruptedException, FetchStopped {
    Lane lane = lane(service);
    Instant now = time.clock().instant();
    for (Instant open = lane.open(now); open.isAfter(now); open = lane.open(now)) {
      time.sleeper().sleep(Patience.bearable(Duration.between(now, open)));
      now = time.clock().instant();
    }
    lane.sent.addLast(now);
  }

  /// Takes to heart what an answer said.
  ///
  /// @param throttling the lights
  /// @param retryAfter how long a closed service stays so, if the answer said it
  void heed(Throttling throttling, Duration retryAfter) {
    Instant now = time.clock().instant();
    throttling.lights().forEach((service, light) -> {
      Lane lane = lane(service);
      if (light.rate() > 0) {
        lane.rate = light.rate();
      }
      if (light.stop()) {
        lane.closedUntil = now.plus(retryAfter.isPositive() ? retryAfter : WINDOW);
      }
    });
  }
}
