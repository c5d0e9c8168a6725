package org.patentbeacon.alert;

/// 预警度: how urgent an alert is, the least first.
public enum Severity {
  /// 蓝.
  BLUE,
  /// 黄.
  YELLOW,
  /// 橙.
  ORANGE,
  /// 红.
  RED;

  /// {@return the severity of a number of new families by the default limits: blue from 1, yellow from 10, orange from
  /// 50}
  ///
  /// @param families the number of new families
  static Severity ofNewFamilies(int families) {
    return families >= 50 ? ORANGE : families >= 10 ? YELLOW : BLUE;
  }
}
