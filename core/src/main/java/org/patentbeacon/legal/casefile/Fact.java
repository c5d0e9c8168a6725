package org.patentbeacon.legal.casefile;

/// What can have happened to a case, or what a rule may have to ask for.
public enum Fact {
  /// 申请日, the filing date that the office accords; of an entry from the PCT the international filing date.
  FILING,
  /// 优先权日, the earliest priority claimed.
  PRIORITY,
  /// The certified copy of the first filing was handed in.
  PRIORITY_COPY,
  /// 不丧失新颖性的公开, a disclosure that art. 24 forgives.
  DISCLOSURE,
  /// Its evidence was handed in.
  DISCLOSURE_EVIDENCE,
  /// 受理通知书, the notice of filing.
  FILING_NOTICE,
  /// The filing fee was paid.
  FILING_FEE,
  /// 实质审查请求, the request for substantive examination.
  EXAMINATION_REQUEST,
  /// 公布, the application was published.
  PUBLICATION,
  /// 进入国家阶段, an international application entered the national phase.
  ENTRY,
  /// 授予专利权通知书, the notice that a right will be granted.
  GRANT_NOTICE,
  /// 办理登记手续, the grant was registered and its fees paid.
  REGISTRATION,
  /// 授权公告, the grant was announced.
  GRANT,
  /// 驳回决定, the refusal.
  REFUSAL,
  /// 复审请求, the request for re-examination.
  REEXAMINATION_REQUEST,
  /// 复审决定或无效宣告决定, a decision on re-examination or invalidation.
  DECISION,
  /// 起诉, the suit against it.
  SUIT,
  /// 无效宣告请求, a request for invalidation.
  INVALIDATION_REQUEST,
  /// 权利丧失通知, the notice that a right was lost.
  LOSS_NOTICE,
  /// 恢复权利请求, the request to restore it.
  RESTORATION_REQUEST,
  /// 障碍消除, force majeure ended.
  OBSTACLE_END,
  /// The end of the period that was missed through force majeure.
  MISSED_PERIOD_END,
  /// 期限补偿请求, the request for compensation of delay in examination.
  COMPENSATION_REQUEST,
  /// 药品上市许可, the approval of a new drug.
  DRUG_APPROVAL,
  /// The request for compensation of the time of its approval.
  DRUG_COMPENSATION_REQUEST,
  /// The earliest non-provisional filing in the United States that is relied on.
  EARLIEST_FILING,
  /// The end of a term as the owner disclaimed it (terminal disclaimer).
  TERM_DISCLAIMED,
  /// The latest day on which an entry of a register or gazette implies that the right was in force.
  IN_FORCE,
  /// Until which year fees were paid.
  FEES_PAID
}
