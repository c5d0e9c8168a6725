package org.patentbeacon.delivery.dispatch;

/// A way to a receiver.
public enum Channel {
  /// By mail.
  MAIL,
  /// By a webhook.
  WEBHOOK
}
