package org.patentbeacon.delivery.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.patentbeacon.delivery.layout.Message;
import org.patentbeacon.digest.Sha256;

/// A mail in MIME, whose `Message-ID` is that of its key at every attempt.
final class MailMessage extends MimeMessage {
  private static final String UTF8 = StandardCharsets.UTF_8.name();

  private static final int BOUNDARY_DIGITS = 32;
  private static final DateTimeFormatter SENT = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final String id;

  private MailMessage(Session session, String id) {
    super(session);
    this.id = id;
  }

  /// The part of the address behind the last `@`, which is a host's name.
  private static String host(InternetAddress from) {
    String address = from.getAddress();
    return address.substring(address.lastIndexOf('@') + 1);
  }

  static MailMessage of(Session session, Mail mail, Instant at) throws MessagingException {
    InternetAddress from = address(mail.from());
    InternetAddress to = address(mail.to());
    MailMessage message = new MailMessage(session, mail.key().messageId(host(from)));
    message.setFrom(encoded(from));
    message.setRecipient(RecipientType.TO, encoded(to));
    message.setSubject(mail.message().subject(), UTF8);
    message.setHeader("Date", SENT.format(at)); // setSentDate would write the machine's zone
    message.setHeader("Beacon-Id", mail.key().toString());
    message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday notes in answer
    message.setContent(alternatives(mail.message()));
    message.saveChanges();
    return message;
  }

  private static InternetAddress address(String text) throws AddressException {
    InternetAddress[] found = InternetAddress.parse(text, true);
    if (found.length != 1) {
      throw new AddressException("expected one address", text);
    }
    found[0].validate();
    return found[0];
  }

  private static InternetAddress encoded(InternetAddress address) throws MessagingException {
    try {
      return new InternetAddress(address.getAddress(), address.getPersonal(), UTF8);
    } catch (java.io.UnsupportedEncodingException e) {
      throw new MessagingException("every Java platform has UTF-8", e);
    }
  }

  /// Parts whose boundary follows from what they say, so that the same mail is the same bytes.
  private static final class Alternatives extends MimeMultipart {
    Alternatives(Message message, MimeBodyPart... parts) throws MessagingException {
      super("alternative", parts);
      ContentType type = new ContentType(contentType);
      type.setParameter("boundary", "=_" + Sha256.of(message.text() + message.html()).substring(0, BOUNDARY_DIGITS));
      contentType = type.toString();
    }
  }

  /// The last alternative is the one a mail program shows when it can.
  private static MimeMultipart alternatives(Message message) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(message.text(), UTF8, "plain");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(message.html(), UTF8, "html");
    return new Alternatives(message, text, html);
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
