package org.patentbeacon.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.delivery.sign.Attempt;

/// Sends mails, each by a connection of its own, so that one that hangs hinders no other.
public final class MailSender {
  private static final int FIRST_REFUSAL = 500;

  private final MailServer server;
  private final Session session;
  private final Clock clock;

  /// Makes a sender.
  ///
  /// @param server the server that takes the mails
  /// @param clock by which mails are dated
  public MailSender(MailServer server, Clock clock) {
    this.server = server;
    this.session = Session.getInstance(server.properties());
    this.clock = clock;
  }

  /// {@return what came of it: refused for an address that is none and for answers from 500, failed for all that may pass}
  ///
  /// @param mail the mail
  public Attempt send(Mail mail) {
    try {
      transmit(MailMessage.of(session, mail, clock.instant()));
      return new Attempt.Accepted();
    } catch (AddressException e) {
      return new Attempt.Refused("expected the address of a mailbox, found '" + e.getRef() + "'");
    } catch (MessagingException e) {
      return failed(e);
    }
  }

  private void transmit(MailMessage message) throws MessagingException {
    try (Transport transport = session.getTransport(server.security().protocol())) {
      MailServer.Login login = server.login();
      transport.connect(server.host(), server.port(), login == null ? null : login.user(), login == null ? null : login.password());
      transport.sendMessage(message, message.getAllRecipients());
    }
  }

  /// The answer of the server stands in one of the exceptions that hang together.
  private Attempt failed(MessagingException failure) {
    for (Exception e = failure; e != null; e = next(e)) {
      int code = code(e);
      if (code > 0) {
        String reason = "SMTP " + code + " from " + server.host() + ": " + oneLine(e);
        return code >= FIRST_REFUSAL ? new Attempt.Refused(reason) : new Attempt.Failed(reason);
      }
    }
    return new Attempt.Failed("no mail to " + server.host() + ":" + server.port() + ": " + oneLine(failure));
  }

  private static @Nullable Exception next(Exception e) {
    return e instanceof MessagingException chained ? chained.getNextException() : null;
  }

  private static int code(Exception e) {
    return switch (e) {
      case SMTPAddressFailedException address -> address.getReturnCode();
      case SMTPSenderFailedException sender -> sender.getReturnCode();
      case SMTPSendFailedException sent when !(sent.getNextException() instanceof SMTPAddressFailedException) -> sent.getReturnCode();
      default -> 0;
    };
  }

  private static String oneLine(Exception e) {
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()).replaceAll("\\s+", " ").strip();
  }
}
