package org.patentbeacon.delivery.dispatch;

import java.net.URI;
import org.patentbeacon.alert.rule.CanonicalJson;
import org.patentbeacon.delivery.sign.Attempt;
import org.patentbeacon.delivery.webhook.Webhook;
import org.patentbeacon.delivery.webhook.WebhookSender;

/// Sends alerts to webhooks, as they are. Digests are for people and do not go there.
///
/// @param sender posts them
public record WebhookChannel(WebhookSender sender) implements Sender {
  @Override
  public Attempt send(Parcel delivery) {
    return switch (delivery.content()) {
      case Content.OneAlert alert -> sender.send(
          new Webhook(URI.create(delivery.endpoint().address()), delivery.endpoint().secrets()), delivery.key(), CanonicalJson.of(alert.envelope()));
      case Content.Written _ -> new Attempt.Refused("a webhook takes single alerts, not digests");
    };
  }
}
