package org.patentbeacon.alert.rule;

/// Why an alert is put aside.
public enum DismissReason {
  /// 与我无关.
  NOT_RELEVANT,
  /// 已经知道.
  ALREADY_KNOWN,
  /// 数据有误: what it silenced is judged again.
  WRONG_DATA,
  /// 已排除风险.
  CLEARED,
  /// Another one, said in words.
  OTHER
}
