package org.patentbeacon.legal.free;

import org.patentbeacon.table.Wording;

/// The questions of the checklist, in their order.
public enum Step {
  /// Is the right gone?
  F1("权利已届满、终止或被宣告无效", "the right has expired or was revoked"),
  /// Is that proved?
  F2("终止有公告事件为证，无矛盾，数据未过期", "an event proves the end, without conflict, from a source that is not stale"),
  /// Can it still come back?
  F3("终止后无恢复，恢复期限已过", "no restoration after the end, and the margin for one has passed"),
  /// Does a relative live here?
  F4("目标市场无有效同族", "no member of the simple family is alive in the market"),
  /// Does a twin live here?
  F5("无有效的同日申请（发明与实用新型）", "no application of the same day for the other kind of right is alive"),
  /// Does a child live here?
  F6("目标市场无有效分案或继续申请", "no divisional or continuation is alive in the market"),
  /// Does a relative live elsewhere?
  F7("其他国家无有效同族", "no member of the family is alive in another country"),
  /// Does a later right of the same owner, or of a competitor, stand in the way?
  F8("无原权利人或竞争对手的有效后续专利", "no later patent of the owner or of a named competitor depends on it"),
  /// Can the term still grow?
  F9("无专利期限补偿可能或已确定", "compensation of the term is impossible or resolved");

  private final String zh;
  private final String en;

  Step(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return what the step asserts}
  public Wording words() {
    return new Wording(zh, en);
  }
}
