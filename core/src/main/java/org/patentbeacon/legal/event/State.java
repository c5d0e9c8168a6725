package org.patentbeacon.legal.event;

import java.util.Collection;
import java.util.List;
import org.patentbeacon.table.Wording;

/// The seven states of a right, of one application in one country.
public enum State {
  /// Filed or published, no final decision; it may be granted.
  PENDING("在审", "pending", true),
  /// Granted and not ended as far as known.
  IN_FORCE("有效", "in force", true),
  /// Ended or deemed withdrawn, but that may still be undone.
  LAPSED_RESTORABLE("终止待恢复", "lapsed, may be restored", true),
  /// The right existed and ended for good.
  EXPIRED("届满/终止", "expired", false),
  /// The right is treated as never having existed.
  REVOKED("无效/撤销", "revoked", false),
  /// The application ended before grant.
  WITHDRAWN("撤回/驳回/视撤", "withdrawn or refused", false),
  /// No usable event, or a conflict that nothing resolves.
  UNKNOWN("未知", "unknown", true);

  private static final List<State> OF_A_DOCUMENT =
      List.of(IN_FORCE, PENDING, LAPSED_RESTORABLE, UNKNOWN, EXPIRED, REVOKED, WITHDRAWN);

  private final String zh;
  private final String en;
  private final boolean alive;

  State(String zh, String en, boolean alive) {
    this.zh = zh;
    this.en = en;
    this.alive = alive;
  }

  /// {@return the words for it}
  public Wording words() {
    return new Wording(zh, en);
  }

  /// {@return whether whoever wants to be safe takes the right for alive}
  public boolean alive() {
    return alive;
  }

  /// {@return the one state for a document whose right has a state in each of several countries: the first that occurs of
  /// in force, pending, lapsed but restorable, unknown, expired, revoked, withdrawn; unknown when there are none}
  ///
  /// @param states the states by country
  public static State ofDocument(Collection<State> states) {
    return OF_A_DOCUMENT.stream().filter(states::contains).findFirst().orElse(UNKNOWN);
  }
}
