package org.patentbeacon.delivery.sign;

import java.util.regex.Pattern;

/// By what a receiver knows a message that comes again.
///
/// @param alertId the alert
/// @param change what became of it: `CREATED`, `ESCALATED`, `REOPENED`, `REMINDED` or `WITHDRAWN`
/// @param number the number of the change, from 1
public record IdempotencyKey(String alertId, String change, int number) {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

  /// {@return the `Message-ID` of a mail, the same for every attempt}
  ///
  /// @param host the host the mails are from, such as `beacon.example.org`
  /// @throws IllegalArgumentException when it is no host's name
  public String messageId(String host) {
    if (!HOST.matcher(host).matches()) {
      throw new IllegalArgumentException("expected the name of a host such as beacon.example.org, found '" + host + "'");
    }
    return "<" + toString().replace(':', '.') + "@" + host + ">";
  }

  @Override
  public String toString() {
    return alertId + ":" + change + ":" + number;
  }
}
