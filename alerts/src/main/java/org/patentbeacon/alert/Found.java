package org.patentbeacon.alert;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.Finding;

/// What a watch found, ready to be recorded.
///
/// @param key what it is about
/// @param body the body of the alert
/// @param about what it is about, as far as other findings can silence it
/// @param rightHash the hash of the claims and the legal state it rests on; empty when it rests on none
/// @param items the items of an alert about many, each with its key
public record Found(DedupeKey key, AlertBody body, Finding.About about, String rightHash, List<Finding> items) {

  /// Copies the list.
  ///
  /// @throws IllegalArgumentException when the key and the body are of two tenants, watches or sorts, or an item has no key
  public Found {
    items = List.copyOf(items);
    if (!key.tenantId().equals(body.tenantId()) || !key.watchId().equals(body.watchId()) || key.kind() != body.kind()) {
      throw new IllegalArgumentException("expected a body about " + key + ", found one of tenant " + body.tenantId()
          + ", watch " + body.watchId() + " and kind " + body.kind());
    }
    if (items.stream().anyMatch(item -> item.itemKey() == null)) {
      throw new IllegalArgumentException("expected items with keys in " + key);
    }
    body = body.known(key);
  }

  /// {@return this finding under the key by which the alert is known}
  ///
  /// @param known the key
  public Found under(DedupeKey known) {
    return new Found(known, body, about, rightHash, items);
  }

  /// {@return the finding as a whole and each of its items, as far as others can silence them}
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.add(new Finding(body.alertId(), null, body.tenantId(),
        new Finding.Sort(body.kind(), body.eventClass(), body.severity()), about));
    items.forEach(item -> findings.add(
        new Finding(body.alertId(), item.itemKey(), body.tenantId(), item.sort(), item.about())));
    return findings;
  }
}
