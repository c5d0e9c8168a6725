package org.patentbeacon.legal.free;

import org.patentbeacon.table.Wording;

/// What the checklist says about a patent in a market; the gravest comes first. None of them is a clearance.
public enum Verdict {
  /// A right is alive.
  NOT_FREE("仍受保护", "not free"),
  /// Somebody has to look.
  NEEDS_REVIEW("需复核", "needs review"),
  /// The end may still be undone.
  WAIT_RESTORATION("待恢复期", "wait for restoration"),
  /// Rights are alive in other countries.
  LIVE_ABROAD("国外仍有效", "alive abroad"),
  /// All steps passed: a candidate for free use.
  FREE_CANDIDATE("可自由使用候选", "free candidate");

  private final String zh;
  private final String en;

  Verdict(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return the words for it}
  public Wording words() {
    return new Wording(zh, en);
  }
}
