package org.patentbeacon.legal.free;

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

  private final String chinese;
  private final String english;

  Verdict(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /// {@return the Chinese label}
  public String chinese() {
    return chinese;
  }

  /// {@return the English label}
  public String english() {
    return english;
  }
}
