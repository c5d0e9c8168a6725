package org.patentbeacon.analysis.measure;

/// Whether a figure has a value.
public enum MeasureState {
  /// 有值: the value is the figure.
  OK,
  /// 无法计算: the formula has no value here.
  UNDEFINED,
  /// 未评估: a rule forbids judging by it, such as too small a set. A value may still be shown.
  NOT_ASSESSED
}
