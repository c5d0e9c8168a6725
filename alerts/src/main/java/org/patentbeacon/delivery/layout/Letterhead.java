package org.patentbeacon.delivery.layout;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.patentbeacon.table.Wording;

/// What stands on every letter to a receiver.
///
/// @param lang the language, `zh` or `en`
/// @param zone the receiver's time zone
/// @param sender who writes
/// @param alerts where the alerts are read; the id of an alert is put behind it
public record Letterhead(String lang, ZoneId zone, String sender, URI alerts) {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  /// {@return where an alert is read}
  ///
  /// @param alertId its id
  public URI link(String alertId) {
    return URI.create(alerts + alertId);
  }

  String say(Wording words) {
    return words.in(lang);
  }

  String say(String zh, String en) {
    return new Wording(zh, en).in(lang);
  }

  String moment(Instant instant) {
    return MOMENT.format(instant.atZone(zone));
  }
}
