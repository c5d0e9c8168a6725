package org.patentbeacon.delivery.message;

import org.patentbeacon.table.Wording;

/// What became of an alert, so that its receivers are told.
public enum Change {
  /// It was raised.
  CREATED("新预警", "new"),
  /// It became more urgent.
  ESCALATED("升级", "raised"),
  /// It was put aside or dealt with, and is open again.
  REOPENED("重新打开", "reopened"),
  /// Later data took back what it rests on.
  WITHDRAWN("已撤回", "withdrawn");

  private final String zh;
  private final String en;

  Change(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return the words for it}
  public Wording words() {
    return new Wording(zh, en);
  }
}
