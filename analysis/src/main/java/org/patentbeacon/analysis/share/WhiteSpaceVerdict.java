package org.patentbeacon.analysis.share;

import org.patentbeacon.table.Wording;

/// What an unusually empty cell is worth.
public enum WhiteSpaceVerdict {
  /// Emptier than chance explains: to be examined, and no more than that.
  CANDIDATE("待核查的候选空白点", "candidate to examine"),
  /// As full as may be expected.
  ORDINARY("无异常", "nothing unusual"),
  /// Fewer than one is expected, so that being empty says nothing.
  TOO_FEW_EXPECTED("期望数过小，无法判断", "too few expected to say");

  private final String zh;
  private final String en;

  WhiteSpaceVerdict(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return it in words}
  public Wording wording() {
    return new Wording(zh, en);
  }
}
