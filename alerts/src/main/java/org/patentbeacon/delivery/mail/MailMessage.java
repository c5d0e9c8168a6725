package org.patentbeacon.delivery.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.patentbeacon.delivery.layout.Message;

/// A mail in MIME, whose `Message-ID` is that of its key at every attempt.
final class MailMessage extends MimeMessage {
  private static final String UTF8 = StandardCharsets.UTF_8.name();

  private final String id;

  private MailMessage(Session session, String id) {
    super(session);
    this.id = id;
  }

  /// From, to and when.
  record Envelope(InternetAddress from, InternetAddress to, Date at) {
    /// The part of the address behind the last `@`, which is a host's name.
    String host() {
      String address = from.getAddress();
      return address.substring(address.lastIndexOf('@') + 1);
    }
  }

  static MailMessage of(Session session, Mail mail, Envelope envelope) throws MessagingException {
    MailMessage message = new MailMessage(session, mail.key().messageId(envelope.host()));
    message.setFrom(encoded(envelope.from()));
    message.setRecipient(RecipientType.TO, encoded(envelope.to()));
    message.setSubject(mail.message().subject(), UTF8);
    message.setSentDate(envelope.at());
    message.setHeader("Beacon-Id", mail.key().toString());
    message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday notes in answer
    message.setContent(alternatives(mail.message()));
    return message;
  }

  private static InternetAddress encoded(InternetAddress address) throws MessagingException {
    try {
      return new InternetAddress(address.getAddress(), address.getPersonal(), UTF8);
    } catch (java.io.UnsupportedEncodingException e) {
      throw new MessagingException("every Java platform has UTF-8", e);
    }
  }

  /// The last alternative is the one a mail program shows when it can.
  private static MimeMultipart alternatives(Message message) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(message.text(), UTF8, "plain");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(message.html(), UTF8, "html");
    return new MimeMultipart("alternative", text, html);
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
