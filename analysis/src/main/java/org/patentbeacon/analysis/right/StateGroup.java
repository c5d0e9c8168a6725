package org.patentbeacon.analysis.right;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.table.Wording;

/// Legal states as most readers ask for them.
public enum StateGroup {
  /// 有效.
  IN_FORCE("有效", "in force"),
  /// 审中.
  PENDING("审中", "pending"),
  /// 失效可恢复.
  RESTORABLE("失效可恢复", "lapsed, restorable"),
  /// 失效: expired, revoked or withdrawn.
  ENDED("失效", "ended"),
  /// 未知.
  UNKNOWN("未知", "unknown");

  private final String zh;
  private final String en;

  StateGroup(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return it in words}
  public Wording wording() {
    return new Wording(zh, en);
  }

  /// {@return the group of a state}
  ///
  /// @param state the state as the table has it; `null` for none
  public static StateGroup of(@Nullable String state) {
    return switch (state) {
      case "IN_FORCE" -> IN_FORCE;
      case "PENDING" -> PENDING;
      case "LAPSED_RESTORABLE" -> RESTORABLE;
      case "EXPIRED", "REVOKED", "WITHDRAWN" -> ENDED;
      case null, default -> UNKNOWN;
    };
  }
}
