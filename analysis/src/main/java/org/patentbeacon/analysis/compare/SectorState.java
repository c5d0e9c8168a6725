package org.patentbeacon.analysis.compare;

/// What an indicator says.
public enum SectorState {
  /// 预警: beyond its limit.
  WARN,
  /// 未预警: not beyond it.
  NO_WARN,
  /// 无法计算: there is no value.
  UNDEFINED,
  /// 未评估: there is a value and nothing to judge it by, or too few families.
  NOT_ASSESSED
}
