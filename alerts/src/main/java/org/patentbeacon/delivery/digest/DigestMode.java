package org.patentbeacon.delivery.digest;

import org.patentbeacon.table.Wording;

/// How often a receiver wants to hear of alerts of a severity.
public enum DigestMode {
  /// At once, each by itself.
  IMMEDIATE("即时", "at once"),
  /// Every day.
  DAILY("日报", "daily digest"),
  /// Every Monday.
  WEEKLY("周报", "weekly digest"),
  /// On the first working day of a month.
  MONTHLY("月报", "monthly digest");

  private final String zh;
  private final String en;

  DigestMode(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return the words for it}
  public Wording words() {
    return new Wording(zh, en);
  }
}
