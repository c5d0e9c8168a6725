package org.patentbeacon.analysis.life;

/// How somebody came.
public enum EntryState {
  /// 新进入者: nothing before, though it would have been seen.
  ENTRANT,
  /// 左删失: so early that something before may lie outside what is covered.
  LEFT_CENSORED,
  /// 数据不完整: so late that the year is not yet complete; news, in no rate.
  INCOMPLETE_YEAR
}
