package org.patentbeacon.valuation;

import org.patentbeacon.table.Wording;

/// What a right is looked at for.
public enum Dimension {
  /// 法律价值.
  LEGAL("法律", "legal"),
  /// 技术价值.
  TECHNICAL("技术", "technical"),
  /// 经济价值.
  ECONOMIC("经济", "economic");

  private final String zh;
  private final String en;

  Dimension(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return it in words}
  public Wording wording() {
    return new Wording(zh, en);
  }
}
