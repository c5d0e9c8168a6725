package org.patentbeacon.delivery.dispatch;

import org.patentbeacon.alert.Change;
import org.patentbeacon.delivery.layout.AlertPage;
import org.patentbeacon.delivery.layout.Letterhead;
import org.patentbeacon.delivery.layout.Message;
import org.patentbeacon.delivery.mail.Mail;
import org.patentbeacon.delivery.mail.MailSender;
import org.patentbeacon.delivery.message.AlertLetter;
import org.patentbeacon.delivery.message.AlertNews;
import org.patentbeacon.delivery.sign.Attempt;
import org.patentbeacon.delivery.sign.IdempotencyKey;

/// Sends alerts and digests as mails.
///
/// @param sender sends them
/// @param from the address they are from
/// @param head what stands on every letter; its language gives way to the receiver's
public record MailChannel(MailSender sender, String from, Letterhead head) implements Sender {
  @Override
  public Attempt send(Parcel delivery) {
    return sender.send(new Mail(from, delivery.endpoint().address(), delivery.key(), message(delivery)));
  }

  private Message message(Parcel delivery) {
    return switch (delivery.content()) {
      case Content.Written(Message message) -> message;
      case Content.OneAlert alert -> AlertPage.of(notice(delivery.key(), alert),
          new Letterhead(alert.lang(), head.zone(), head.sender(), head.alerts()));
    };
  }

  private static AlertNews notice(IdempotencyKey key, Content.OneAlert alert) {
    return new AlertNews(AlertLetter.read(alert.envelope()), Change.valueOf(key.change()), key.number(), alert.at(), alert.confidential());
  }
}
