package org.patentbeacon.valuation;

/// Where the value of an indicator comes from.
public enum IndicatorSource {
  /// C 计算: from bibliographic and legal data.
  COMPUTED,
  /// P 替代: stands for something that such data cannot see.
  PROXY,
  /// I 输入: an expert says so.
  INPUT
}
