package org.patentbeacon.delivery.mail;

import java.time.Duration;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/// The server that takes our mails.
///
/// @param host its name
/// @param port its port
/// @param security how the connection is kept private
/// @param login who we are; absent where the server does not ask
/// @param timeout how long each step may take: to connect, to read, to write
/// @param trust whose certificates are trusted; absent for those the platform trusts
public record MailServer(String host, int port, Security security, @Nullable Login login, Duration timeout,
    @Nullable SSLSocketFactory trust) {
  private static final Duration USUAL = Duration.ofSeconds(20);
  private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1");

  /// How a connection is kept private.
  public enum Security {
    /// TLS from the first byte, mostly on port 465.
    TLS("smtps"),
    /// TLS after a greeting, mostly on port 587; a server that does not offer it gets nothing.
    STARTTLS("smtp"),
    /// Not at all, which is for a server on this machine only.
    NONE("smtp");

    private final String protocol;

    Security(String protocol) {
      this.protocol = protocol;
    }

    String protocol() {
      return protocol;
    }
  }

  /// Who we are to the server.
  ///
  /// @param user the name
  /// @param password the password
  public record Login(String user, String password) {
    /// {@return the name, and not the password}
    @Override
    public String toString() {
      return "Login[user=" + user + "]";
    }
  }

  /// Checks that what leaves this machine is private.
  ///
  /// @throws IllegalArgumentException when it would not be
  public MailServer {
    if (security == Security.NONE && !THIS_MACHINE.matcher(host).matches()) {
      throw new IllegalArgumentException("expected TLS or STARTTLS, or a server on this machine, found " + host + " without either");
    }
  }

  /// {@return a server that asks for no login, with 20 seconds for each step}
  ///
  /// @param host its name
  /// @param port its port
  /// @param security how the connection is kept private
  public static MailServer of(String host, int port, Security security) {
    return new MailServer(host, port, security, null, USUAL, null);
  }

  /// {@return the same server with a login}
  ///
  /// @param user the name
  /// @param password the password
  public MailServer login(String user, String password) {
    return new MailServer(host, port, security, new Login(user, password), timeout, trust);
  }

  /// {@return the same server with another time for each step}
  ///
  /// @param each the time
  public MailServer within(Duration each) {
    return new MailServer(host, port, security, login, each, trust);
  }

  /// {@return the same server, trusted by certificates of the institution's own}
  ///
  /// @param certificates makes connections that trust them
  public MailServer trusting(SSLSocketFactory certificates) {
    return new MailServer(host, port, security, login, timeout, certificates);
  }

  Properties properties() {
    String prefix = "mail." + security.protocol() + ".";
    String millis = String.valueOf(timeout.toMillis());
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", security.protocol());
    properties.setProperty(prefix + "connectiontimeout", millis);
    properties.setProperty(prefix + "timeout", millis);
    properties.setProperty(prefix + "writetimeout", millis);
    properties.setProperty(prefix + "auth", String.valueOf(login != null));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "starttls.enable", String.valueOf(security == Security.STARTTLS));
    properties.setProperty(prefix + "starttls.required", String.valueOf(security == Security.STARTTLS));
    if (trust != null) {
      properties.put(prefix + "ssl.socketFactory", trust);
    }
    return properties;
  }
}
