package org.patentbeacon.alert.rule;

import java.util.Optional;
import org.patentbeacon.table.Wording;

/// 预警度: how urgent an alert is, the least first.
public enum Severity {
  /// 蓝.
  BLUE("蓝", "blue"),
  /// 黄.
  YELLOW("黄", "yellow"),
  /// 橙.
  ORANGE("橙", "orange"),
  /// 红.
  RED("红", "red");

  private final String zh;
  private final String en;

  Severity(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return the word for it}
  public Wording wording() {
    return new Wording(zh, en);
  }

  /// {@return the severity of a number of new families by the default limits: blue from 1, yellow from 10, orange from
  /// 50}
  ///
  /// @param families the number of new families
  public static Severity ofNewFamilies(int families) {
    return families >= 50 ? ORANGE : families >= 10 ? YELLOW : BLUE;
  }

  /// {@return the next more urgent one; red stays red}
  public Severity raised() {
    return switch (this) {
      case BLUE -> YELLOW;
      case YELLOW -> ORANGE;
      case ORANGE, RED -> RED;
    };
  }

  /// {@return the next less urgent one; empty below blue}
  public Optional<Severity> lowered() {
    return switch (this) {
      case BLUE -> Optional.empty();
      case YELLOW -> Optional.of(BLUE);
      case ORANGE -> Optional.of(YELLOW);
      case RED -> Optional.of(ORANGE);
    };
  }

  /// {@return this one, or the cap when this is more urgent}
  ///
  /// @param cap the most urgent it may be
  public Severity atMost(Severity cap) {
    return compareTo(cap) > 0 ? cap : this;
  }
}
