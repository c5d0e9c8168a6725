package org.patentbeacon.legal.free;

import org.patentbeacon.table.Wording;

/// What a step of the checklist found.
public enum Outcome {
  /// Nothing stands against free use.
  PASS("通过", "pass"),
  /// Something does.
  FAIL("未通过", "fail"),
  /// What the step needs is not known.
  UNKNOWN("不明", "unknown");

  private final String zh;
  private final String en;

  Outcome(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return the words for it}
  public Wording words() {
    return new Wording(zh, en);
  }
}
