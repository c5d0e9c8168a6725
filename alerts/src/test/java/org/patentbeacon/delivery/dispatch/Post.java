package org.patentbeacon.delivery.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.alert.TickingClock;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.layout.Message;
import org.patentbeacon.delivery.sign.IdempotencyKey;

/// Deliveries in memory, as the ledger keeps them, with a clock that is moved by hand.
final class Post extends TickingClock implements Outgoing {
  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private int reportsThatFail;

  Post() {
    super(Instant.parse("2026-11-27T00:00:00Z"));
  }

  private record Kept(Parcel delivery, Instant due) {}

  /// What became of each delivery, in order.
  final Map<String, List<Fate>> fates = new HashMap<>();

  synchronized void add(String id, String endpoint, Endpoint.Channel channel) {
    Endpoint to = new Endpoint("t-1", endpoint, channel, "https://" + endpoint + ".example.org", List.of("secret"), true);
    kept.put(id, new Kept(new Parcel(id, to, new IdempotencyKey("al_" + id, "CREATED", 1), 1, new Content.Written(new Message("s", "t", "h"))), instant()));
  }

  synchronized void put(Parcel delivery) {
    kept.put(delivery.id(), new Kept(delivery, instant()));
  }

  synchronized void failReports(int count) {
    reportsThatFail = count;
  }

  synchronized int waiting() {
    return kept.size();
  }

  synchronized Instant nextDue() {
    return kept.values().stream().map(Kept::due).min(Comparator.naturalOrder()).orElseThrow();
  }

  @Override
  public synchronized List<Parcel> due(Wanted wanted) {
    Map<String, Integer> taken = new HashMap<>();
    List<Parcel> due = new ArrayList<>();
    for (Kept one : kept.values()) {
      String endpoint = one.delivery.place();
      if (!one.due.isAfter(wanted.now()) && due.size() < wanted.most() && taken.merge(endpoint, 1, Integer::sum) <= wanted.room(endpoint)) {
        due.add(one.delivery);
      }
    }
    return due;
  }

  @Override
  public synchronized void report(Parcel delivery, Fate fate) {
    if (reportsThatFail > 0) {
      reportsThatFail--;
      throw new IllegalStateException("cut off before the report");
    }
    fates.computeIfAbsent(delivery.id(), id -> new ArrayList<>()).add(fate);
    switch (fate) {
      case Fate.Later(Instant next, String _) -> kept.put(delivery.id(),
          new Kept(new Parcel(delivery.id(), delivery.endpoint(), delivery.key(), delivery.attempt() + 1, delivery.content()), next));
      case Fate.Done _, Fate.Dead _ -> kept.remove(delivery.id());
      case Fate.EndpointGone _ -> kept.values().removeIf(one -> one.delivery.endpoint().id().equals(delivery.endpoint().id()));
    }
  }
}
