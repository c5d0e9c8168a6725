package org.patentbeacon.legal.event;

import org.patentbeacon.table.Wording;

/// Why a right or an application ended.
public enum EndReason {
  /// The term ended.
  TERM_END("有效期届满", "term ended"),
  /// An annual fee was not paid.
  FEE_UNPAID("未缴年费", "fee not paid"),
  /// The owner gave the right up.
  SURRENDER("主动放弃", "surrendered"),
  /// The owner gave a utility model up for the invention of the same day.
  SURRENDER_DOUBLE_PATENT("避免重复授权放弃", "surrendered to avoid double patenting"),
  /// All claims were declared invalid.
  INVALIDATED("全部无效", "invalidated"),
  /// The right was revoked in an opposition.
  REVOKED("撤销", "revoked"),
  /// The applicant withdrew the application.
  WITHDRAWN("撤回", "withdrawn"),
  /// The application counts as withdrawn.
  DEEMED_WITHDRAWN("视为撤回", "deemed withdrawn"),
  /// The application was refused.
  REFUSED("驳回", "refused"),
  /// The applicant did not take the grant.
  DEEMED_ABANDONED("视为放弃", "deemed abandoned");

  private final String zh;
  private final String en;

  EndReason(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// {@return the words for it}
  public Wording words() {
    return new Wording(zh, en);
  }
}
