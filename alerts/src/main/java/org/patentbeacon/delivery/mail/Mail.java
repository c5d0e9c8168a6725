package org.patentbeacon.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Properties;
import org.patentbeacon.delivery.layout.Message;
import org.patentbeacon.delivery.sign.IdempotencyKey;

/// A mail to one receiver.
///
/// @param from the sender's address, such as `专利烽火台 <beacon@example.org>`
/// @param to the receiver's address
/// @param key by what it is known when it comes again
/// @param message what it says
public record Mail(String from, String to, IdempotencyKey key, Message message) {

  /// {@return the mail as it travels, for a file that ends in `.eml`; the same mail of the same moment is the same bytes}
  ///
  /// @param at when it is written
  /// @throws IllegalArgumentException when one of the addresses is none
  public byte[] written(Instant at) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      MailMessage.of(Session.getInstance(new Properties()), this, at).writeTo(bytes);
      return bytes.toByteArray();
    } catch (MessagingException | IOException e) {
      throw new IllegalArgumentException("expected the addresses of mailboxes, found '" + from + "' and '" + to + "'", e);
    }
  }
}
