package org.patentbeacon.delivery.feed;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.digest.Sha256;

/// Where a feed lies.
///
/// @param feed the address with the tenant's secret token, such as `https://beacon.example.org/feeds/5f1d.atom`
/// @param watch the one watch it is about; absent for all of the tenant
public record FeedAddress(URI feed, @Nullable String watch) {
  private static final int DIGITS = 32;

  /// Checks the address.
  ///
  /// @throws IllegalArgumentException when it names no host
  public FeedAddress {
    if (feed.getHost() == null || feed.getQuery() != null) {
      throw new IllegalArgumentException("expected the address of a feed such as https://beacon.example.org/feeds/5f1d.atom");
    }
  }

  private String host() {
    return Objects.requireNonNull(feed.getHost(), "checked when made");
  }

  /// The name of the feed for good, which does not tell its token.
  String id() {
    String token = Sha256.of(feed.getPath()).substring(0, DIGITS);
    return "tag:" + host() + ",2026:feed/" + token + (watch == null ? "" : "/" + encoded(watch));
  }

  /// The name of an alert for good.
  String entryId(String alertId) {
    return "tag:" + host() + ",2026:alert/" + alertId;
  }

  /// Where a page lies, from 1.
  String page(int number) {
    String ofWatch = watch == null ? "" : "?watch=" + encoded(watch);
    String ofPage = number == 1 ? "" : (ofWatch.isEmpty() ? "?" : "&") + "page=" + number;
    return feed + ofWatch + ofPage;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
