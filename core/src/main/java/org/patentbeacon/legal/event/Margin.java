package org.patentbeacon.legal.event;

/// The time in which an end may still be undone.
public enum Margin {
  /// None: it ended for good.
  NONE,
  /// The time to restore a right after the office's notice.
  NOTICE,
  /// The time to appeal a refusal.
  APPEAL
}
