package org.patentbeacon.analysis.growth;

/// Where a coefficient is going.
public enum Direction {
  /// It becomes larger.
  RISING,
  /// It stays.
  LEVEL,
  /// It becomes smaller.
  FALLING
}
