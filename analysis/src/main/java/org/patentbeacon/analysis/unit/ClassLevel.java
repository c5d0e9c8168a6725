package org.patentbeacon.analysis.unit;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.Wording;

/// The levels of the IPC and the CPC.
public enum ClassLevel {
  /// 部: one letter, such as `H`.
  SECTION(1, "部", "section"),
  /// 大类: three characters, such as `H01`.
  CLASS(3, "大类", "class"),
  /// 小类: four characters, such as `H01L`.
  SUBCLASS(4, "小类", "subclass"),
  /// 大组: up to the stroke, such as `H01L33/00`.
  GROUP(0, "大组", "group"),
  /// 小组: the whole symbol.
  SUBGROUP(0, "小组", "subgroup");

  private final int length;
  private final String zh;
  private final String en;

  ClassLevel(int length, String zh, String en) {
    this.length = length;
    this.zh = zh;
    this.en = en;
  }

  /// {@return it in words}
  public Wording wording() {
    return new Wording(zh, en);
  }

  /// {@return what a symbol is under; `null` for a symbol that does not reach down to the level}
  ///
  /// @param symbol the symbol
  public @Nullable String of(String symbol) {
    return switch (this) {
      case SECTION, CLASS, SUBCLASS -> symbol.length() >= length ? symbol.substring(0, length) : null;
      case GROUP -> symbol.indexOf('/') > 0 ? symbol.substring(0, symbol.indexOf('/')) : null;
      case SUBGROUP -> symbol.indexOf('/') > 0 ? symbol : null;
    };
  }
}
