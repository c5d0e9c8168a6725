package org.patentbeacon.delivery.post;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.alert.Notice;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Delivery;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.digest.Digest;
import org.patentbeacon.delivery.digest.DigestMode;
import org.patentbeacon.delivery.digest.DigestSettings;
import org.patentbeacon.delivery.digest.DigestWindow;
import org.patentbeacon.delivery.dispatch.Content;
import org.patentbeacon.delivery.dispatch.Fate;
import org.patentbeacon.delivery.dispatch.Outgoing;
import org.patentbeacon.delivery.dispatch.Parcel;
import org.patentbeacon.delivery.layout.DigestPage;
import org.patentbeacon.delivery.layout.Letterhead;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.delivery.sign.IdempotencyKey;
import org.patentbeacon.ledger.Ledger;
import org.patentbeacon.ledger.Scope;

/// What a ledger has to tell, as parcels.
///
/// @param ledger the ledger
/// @param head what stands on every letter; its language gives way to the receiver's
public record LedgerOutgoing(Ledger ledger, Letterhead head) implements Outgoing {

  @Override
  public List<Parcel> due(Wanted wanted) {
    ledger.outbox().dispatch();
    Map<String, Boolean> secrets = new HashMap<>();
    return ledger.deliveries().due(wanted).stream().map(delivery -> parcel(delivery, secrets)).toList();
  }

  private Parcel parcel(Delivery delivery, Map<String, Boolean> secrets) {
    DigestWindow window = delivery.to().window();
    if (window != null) {
      return digest(delivery, window, secrets);
    }
    Notice notice = delivery.notices().getFirst();
    return new Parcel(delivery.id(), delivery.to().endpoint(),
        new IdempotencyKey(notice.alertId(), notice.change().name(), notice.number()), delivery.attempts() + 1,
        new Content.OneAlert(envelope(notice), notice.at(), new NewsOf(ledger, secrets).confidential(notice), delivery.to().lang()));
  }

  /// What was found, as it was told of then, and what was done with it until now.
  private String envelope(Notice notice) {
    return ledger.inbox().find(new Scope.Tenant(notice.tenantId()), notice.alertId())
        .map(now -> AlertJson.write(new Alert(AlertJson.body(notice.body()), now.standing()))).orElse(notice.body());
  }

  private Parcel digest(Delivery delivery, DigestWindow window, Map<String, Boolean> secrets) {
    NewsOf newsOf = new NewsOf(ledger, secrets);
    List<AlertNews> news = delivery.notices().stream().map(newsOf::notice).toList();
    DigestMode mode = delivery.to().mode();
    // Which severities belong here was settled when the notices came in, and the receiver may have changed his mind since.
    Map<Severity, DigestMode> here = Arrays.stream(Severity.values()).collect(Collectors.toMap(Function.identity(), severity -> mode));
    Digest digest = Digest.of(news, mode, window, new DigestSettings(here, true)).orElseThrow();
    Letterhead own = new Letterhead(delivery.to().lang(), head.zone(), head.sender(), head.alerts());
    Endpoint to = delivery.to().endpoint();
    return new Parcel(delivery.id(), to, digest.key(to.tenantId() + "/" + to.id()), delivery.attempts() + 1, new Content.Written(DigestPage.of(digest, own)));
  }

  @Override
  public void report(Parcel delivery, Fate fate) {
    ledger.deliveries().report(delivery.endpoint().tenantId(), delivery.id(), delivery.attempt(), fate);
  }
}
