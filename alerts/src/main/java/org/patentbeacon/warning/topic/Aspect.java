package org.patentbeacon.warning.topic;

import org.patentbeacon.table.Wording;

/// In what a topic may shift.
enum Aspect {
  /// Who files.
  APPLICANTS("申请人构成", "applicants", true),
  /// In which subclasses of the IPC.
  TECH_FOCUS("技术重点（IPC小类）", "technical focus (IPC subclasses)", true),
  /// From where.
  REGION("地区构成", "regions", true),
  /// What became of the rights.
  STATUS_MIX("法律状态构成", "legal states", true),
  /// How many families are first published.
  FILINGS("新公开专利族数量", "newly published families", false),
  /// How many families are granted.
  GRANTS("授权专利族数量", "granted families", false);

  private final String zh;
  private final String en;
  private final boolean mix;

  Aspect(String zh, String en, boolean mix) {
    this.zh = zh;
    this.en = en;
    this.mix = mix;
  }

  Wording wording() {
    return new Wording(zh, en);
  }

  /// Whether it is a make-up of parts; otherwise it is one count.
  boolean mix() {
    return mix;
  }
}
