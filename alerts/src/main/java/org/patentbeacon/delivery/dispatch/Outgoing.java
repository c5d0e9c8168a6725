package org.patentbeacon.delivery.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The deliveries that are to go out, and what became of them. Called from several threads at once.
public interface Outgoing {

  /// Which deliveries are asked for.
  ///
  /// @param now the present: only what is due by now
  /// @param most how many at most
  /// @param perEndpoint how many of one endpoint may be on their way at once
  /// @param onTheirWay how many are on their way already, by [Parcel#place]; none for those not named
  record Wanted(Instant now, int most, int perEndpoint, Map<String, Integer> onTheirWay) {
    /// Copies the map.
    public Wanted {
      onTheirWay = Map.copyOf(onTheirWay);
    }

    /// {@return how many deliveries of an endpoint are wanted}
    ///
    /// @param place the endpoint's [Parcel#place]
    public int room(String place) {
      return Math.max(0, perEndpoint - onTheirWay.getOrDefault(place, 0));
    }
  }

  /// {@return what is due, those due first in front, of each endpoint at most as many as there is room for: an endpoint with a
  /// thousand deliveries must not crowd out the others. Deliveries that are on their way may be among them and are passed over}
  ///
  /// @param wanted which are asked for
  List<Parcel> due(Wanted wanted);

  /// Keeps what became of a delivery, for good when it returns.
  ///
  /// @param delivery the delivery
  /// @param fate what became of it
  void report(Parcel delivery, Fate fate);
}
