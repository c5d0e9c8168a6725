package org.patentbeacon.legal.event;

import org.patentbeacon.table.Wording;

/// What is worth saying about a state beside the state.
public enum Remark {
  /// Only publications of the authority are loaded, or entries that no table understands, so an end could not have been seen.
  NO_LEGAL_EVENTS("未载入法律状态事件", "no legal events loaded"),
  /// The application was refused, and re-examination may still be requested.
  APPEALABLE("可请求复审", "refused, may be appealed"),
  /// An appeal is recorded.
  APPEALED("复审或上诉中", "appealed"),
  /// Somebody opposed the grant.
  OPPOSED("异议中", "opposition pending"),
  /// Re-examination or invalidation was requested.
  REVIEW_REQUESTED("已请求复审或无效宣告", "review requested"),
  /// A court deals with the right.
  IN_COURT("涉诉", "litigation recorded"),
  /// The office extended protection beyond the term.
  EXTENDED("保护期延长", "protection extended beyond the term");

  private final String zh;
  private final String en;

  Remark(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return the words for it}
  public Wording words() {
    return new Wording(zh, en);
  }
}
