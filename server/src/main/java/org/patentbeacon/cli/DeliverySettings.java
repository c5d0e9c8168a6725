package org.patentbeacon.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.delivery.layout.Letterhead;
import org.patentbeacon.delivery.mail.MailServer;
import org.patentbeacon.ledger.Ledger;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// How messages leave, from the file `delivery.yaml` beside the ledger:
///
/// ```yaml
/// sender: 某某知识产权服务中心                      # who writes
/// alerts: https://beacon.example.org/?alert=        # where alerts are read; the id is put behind it
/// mail: {host: smtp.example.org, port: 465, security: TLS, user: beacon, from: beacon@example.org}
/// ```
///
/// The password of the mail server is in the variable `BEACON_MAIL_PASSWORD`, or in `mail` as `password`.
///
/// @param head what stands on every letter
/// @param mail the mail server and the address mails are from; absent where none is set up
record DeliverySettings(Letterhead head, @Nullable Mail mail) {
  /// The name of the file.
  static final String FILE = "delivery.yaml";

  private static final String PASSWORD = "BEACON_MAIL_PASSWORD";
  private static final List<String> KEYS = List.of("sender", "alerts", "mail");
  private static final List<String> MAIL_KEYS = List.of("host", "port", "security", "user", "password", "from");
  private static final Letterhead USUAL = new Letterhead("zh", Ledger.OFFICE_TIME, "专利烽火台", URI.create("http://127.0.0.1:8080/?alert="));

  /// How mails leave.
  ///
  /// @param server the server
  /// @param from the address they are from
  record Mail(MailServer server, String from) {}

  /// Reads the file; without one nothing is set up.
  static DeliverySettings read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new DeliverySettings(USUAL, null);
    }
    try {
      Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      return of(map("delivery.yaml", read, KEYS));
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException(FILE + ": " + e.getMessage(), e);
    }
  }

  private static DeliverySettings of(Map<String, Object> read) {
    Letterhead head = new Letterhead("zh", Ledger.OFFICE_TIME, text(read, "sender").orElse(USUAL.sender()),
        text(read, "alerts").map(URI::create).orElse(USUAL.alerts()));
    return new DeliverySettings(head, read.containsKey("mail") ? mail(map("mail", read.get("mail"), MAIL_KEYS)) : null);
  }

  private static Mail mail(Map<String, Object> read) {
    String security = text(read, "security").orElse("TLS").toUpperCase(Locale.ROOT);
    MailServer.Security safe = Stream.of(MailServer.Security.values()).filter(one -> one.name().equals(security)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(FILE + ": mail.security: expected TLS, STARTTLS or NONE, found '" + security + "'"));
    MailServer server = MailServer.of(required(read, "host"), port(required(read, "port")), safe);
    Optional<String> password = text(read, "password").or(() -> Optional.ofNullable(System.getenv(PASSWORD)));
    Optional<String> user = text(read, "user");
    if (user.isPresent()) {
      server = server.login(user.get(), password.orElseThrow(() ->
          new IllegalArgumentException(FILE + ": mail.user: expected a password in " + PASSWORD + " or in mail.password, found none")));
    }
    return new Mail(server, required(read, "from"));
  }

  private static int port(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(FILE + ": mail.port: expected a number, found '" + text + "'", e);
    }
  }

  private static Map<String, Object> map(String where, @Nullable Object read, List<String> known) {
    if (!(read instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(FILE + ": " + where + ": expected keys and values, found " + read);
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String key = String.valueOf(entry.getKey());
      if (!known.contains(key)) {
        throw new IllegalArgumentException(FILE + ": there is no key '" + key + "' in " + where + "; known are " + String.join(", ", known));
      }
      values.put(key, Objects.requireNonNullElse(entry.getValue(), ""));
    }
    return values;
  }

  private static Optional<String> text(Map<String, Object> read, String key) {
    return Optional.ofNullable(read.get(key)).map(String::valueOf).filter(text -> !text.isBlank());
  }

  private static String required(Map<String, Object> read, String key) {
    return text(read, key).orElseThrow(() -> new IllegalArgumentException(FILE + ": mail." + key + ": expected a value, found none"));
  }
}
