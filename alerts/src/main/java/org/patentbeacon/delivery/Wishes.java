package org.patentbeacon.delivery;

import org.patentbeacon.delivery.digest.DigestSettings;

/// How the receiver at an endpoint wants to hear.
///
/// @param digest how often, by severity; for mail only, as webhooks hear at once and feeds are fetched
/// @param lang the language he reads, `zh` or `en`
public record Wishes(DigestSettings digest, String lang) {
  /// The usual digests, in Chinese.
  public static final Wishes USUAL = new Wishes(DigestSettings.DEFAULT, "zh");
}
