package org.patentbeacon.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One change of an alert that is to be told, in the order of the stream.
///
/// @param position its place in the stream, from 1, without gaps
/// @param tenantId whose it is
/// @param alertId the alert
/// @param change what became of it
/// @param number counts the changes of this sort, from 1
/// @param at when
/// @param body the body of the alert at that time, canonical JSON
/// @param reason why it was withdrawn
public record Notice(long position, String tenantId, String alertId, Change change, int number, Instant at, String body,
    @Nullable String reason) {

  /// {@return by what a receiver knows it when it comes again}
  public String idempotencyKey() {
    return alertId + ":" + change + ":" + number;
  }
}
