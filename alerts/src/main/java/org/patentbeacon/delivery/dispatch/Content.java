package org.patentbeacon.delivery.dispatch;

import java.time.Instant;
import org.patentbeacon.delivery.layout.Message;

/// What a parcel carries.
public sealed interface Content {

  /// One alert.
  ///
  /// @param envelope the alert as JSON
  /// @param at when it became what it is
  /// @param confidential whether the watch is confidential
  /// @param lang the language the receiver reads, `zh` or `en`
  record OneAlert(String envelope, Instant at, boolean confidential, String lang) implements Content {}

  /// A message that is written already: a digest or a bulletin.
  ///
  /// @param message the message
  record Written(Message message) implements Content {}
}
