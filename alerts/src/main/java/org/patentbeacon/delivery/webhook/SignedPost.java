package org.patentbeacon.delivery.webhook;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.patentbeacon.delivery.sign.IdempotencyKey;
import org.patentbeacon.delivery.sign.WebhookSignature;

/// What is posted to a webhook.
///
/// @param headers the headers by which the receiver knows the message and trusts it
/// @param body the message in canonical JSON
public record SignedPost(SortedMap<String, String> headers, String body) {

  /// Copies the map.
  public SignedPost {
    headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
  }

  /// {@return a message, signed}
  ///
  /// @param to where to
  /// @param key by what the receiver knows a message that comes again
  /// @param body the message in canonical JSON
  /// @param at when
  public static SignedPost of(Webhook to, IdempotencyKey key, String body, Instant at) {
    long seconds = at.getEpochSecond();
    SortedMap<String, String> headers = new TreeMap<>();
    headers.put("User-Agent", "patent-beacon");
    headers.put("Content-Type", "application/json");
    headers.put("Beacon-Id", key.toString());
    headers.put("Beacon-Timestamp", String.valueOf(seconds));
    headers.put("Beacon-Signature", WebhookSignature.of(to.secrets(), new WebhookSignature.Signed(key.toString(), seconds, body)));
    return new SignedPost(headers, body);
  }
}
