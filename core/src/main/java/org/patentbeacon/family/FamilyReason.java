package org.patentbeacon.family;

import org.patentbeacon.table.Wording;

/// Why documents belong together.
public enum FamilyReason {
  /// They are publications of one application.
  SAME_APPLICATION("同一申请", "same application"),
  /// They count the same priorities; an application without priorities counts itself.
  SAME_PRIORITIES("优先权相同", "same priorities"),
  /// One is a division or continuation of the other.
  PARENT("分案或继续申请", "division or continuation of"),
  /// A source of worldwide data gives both the same family number.
  FAMILY_FROM_SOURCE("数据源所列同族", "family in the data of the source"),
  /// They claim a priority in common, or one is a priority of the other. Extended families only.
  PRIORITY("共有优先权", "shares the priority"),
  /// One names the other as related. Extended families only.
  RELATED("相关申请", "related to"),
  /// They come from one international application. Extended families only.
  INTERNATIONAL("同一国际申请", "same international application"),
  /// Somebody joined them by hand.
  BY_HAND("人工归入", "joined by hand");

  private final String zh;
  private final String en;

  FamilyReason(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return the words for it}
  public Wording words() {
    return new Wording(zh, en);
  }
}
