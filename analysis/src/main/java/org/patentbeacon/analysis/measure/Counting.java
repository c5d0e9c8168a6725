package org.patentbeacon.analysis.measure;

/// How a unit with several values counts for each of them.
public enum Counting {
  /// 全计数: 1 for each. The sum passes the number of units.
  FULL,
  /// 分数计数: one part of 1 for each. The sum is the number of units with a value.
  FRACTIONAL,
  /// 第一位计数: 1 for the first listed.
  FIRST;

  /// {@return what a value gets from a unit}
  ///
  /// @param place the place of the value among the distinct ones, from 0
  /// @param distinct how many distinct values the unit has
  public double weight(int place, int distinct) {
    return switch (this) {
      case FULL -> 1;
      case FRACTIONAL -> 1.0 / distinct;
      case FIRST -> place == 0 ? 1 : 0;
    };
  }
}
