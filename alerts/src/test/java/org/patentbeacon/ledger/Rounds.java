package org.patentbeacon.ledger;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.patentbeacon.delivery.Delivery;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.dispatch.Dispatched;
import org.patentbeacon.delivery.dispatch.DispatchSettings;
import org.patentbeacon.delivery.dispatch.Dispatcher;
import org.patentbeacon.delivery.dispatch.Outgoing;
import org.patentbeacon.delivery.dispatch.Sender;
import org.patentbeacon.delivery.layout.Letterhead;
import org.patentbeacon.delivery.post.LedgerOutgoing;
import org.patentbeacon.delivery.sign.Answer;
import org.patentbeacon.delivery.sign.Attempt;

/// Sends what is due in a ledger through the dispatcher, to a receiver that is given.
final class Rounds {
  private Rounds() {}

  static Dispatched of(Ledger ledger, Clock clock, Sender receiver) {
    Letterhead head = new Letterhead("zh", Ledger.OFFICE_TIME, "专利烽火台", URI.create("https://beacon.example.org/alerts/"));
    try {
      return new Dispatcher(new LedgerOutgoing(ledger, head),
          Map.of(Endpoint.Channel.WEBHOOK, receiver, Endpoint.Channel.EMAIL, receiver), DispatchSettings.DEFAULT,
          new Dispatcher.Chance(clock, () -> 0.5)).round();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static Dispatched answering(Ledger ledger, Clock clock, int status) {
    return of(ledger, clock, parcel -> new Attempt.Answered(Answer.of(status)));
  }

  static List<Delivery> due(Ledger ledger, Instant now) {
    return ledger.deliveries().due(new Outgoing.Wanted(now, 100, 100, Map.of()));
  }
}
