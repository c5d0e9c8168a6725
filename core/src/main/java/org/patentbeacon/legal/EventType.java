package org.patentbeacon.legal;

/// What an entry of a gazette or register says about a right.
public enum EventType {
  /// 公布, the application was published.
  PUBLISHED,
  /// 实质审查的生效, substantive examination began.
  EXAMINATION,
  /// 驳回理由通知, the office raised objections; the application is pending.
  OFFICE_ACTION,
  /// 授权, the right was granted.
  GRANTED,
  /// 驳回, the application was refused; that may be appealed.
  REFUSED,
  /// 撤回, the applicant withdrew the application.
  WITHDRAWN,
  /// 视为撤回, the application counts as withdrawn; that may be undone.
  DEEMED_WITHDRAWN,
  /// 视为放弃取得专利权, the applicant gave up the grant by not taking it; that may be undone.
  DEEMED_ABANDONED,
  /// 未缴年费专利权终止, the right lapsed for an annual fee; that may be undone.
  LAPSED_FEE,
  /// 专利权有效期届满, the term ended.
  TERM_END,
  /// 专利权的主动放弃, the owner gave up the right.
  SURRENDERED,
  /// 避免重复授权放弃专利权, the owner gave up a utility model for the invention of the same day.
  SURRENDERED_DOUBLE,
  /// 专利权全部无效, the right is treated as never having existed.
  INVALIDATED,
  /// 专利权部分无效, some claims are; the right goes on with the others.
  PARTLY_INVALID,
  /// 专利权的终止, the right ended and the entry does not say why.
  ENDED,
  /// 权利的恢复, a lost right or application lives again.
  RESTORED,
  /// 转移, another owner.
  TRANSFER,
  /// 名称、地址变更, the same owner under another name or address.
  PARTY_CHANGE,
  /// 质押登记的生效, the right was pledged.
  PLEDGE,
  /// 质押登记的变更, the pledge was changed.
  PLEDGE_CHANGE,
  /// 质押登记的注销, the pledge ended.
  PLEDGE_OFF,
  /// 实施许可合同备案的生效, a licence was recorded.
  LICENCE,
  /// 实施许可合同备案的变更, the licence was changed.
  LICENCE_CHANGE,
  /// 实施许可合同备案的注销, the licence ended.
  LICENCE_OFF,
  /// 专利权的保全, a court froze the right.
  PRESERVED,
  /// 保全的解除, it is free again.
  PRESERVED_OFF,
  /// 文件的公告送达, a paper was served by printing it.
  SERVED_BY_NOTICE,
  /// 更正, an earlier entry was wrong.
  CORRECTION,
  /// 开放许可声明, the owner offers a licence to everybody.
  OPEN_LICENCE,
  /// 开放许可声明的撤回, the offer ended.
  OPEN_LICENCE_OFF,
  /// 强制许可, the office gave a licence against the owner's will.
  COMPULSORY_LICENCE,
  /// A fee was paid that keeps the right.
  FEE_PAID,
  /// Somebody opposed the grant.
  OPPOSITION,
  /// Nobody opposed the grant in time, or the opposition ended without effect.
  OPPOSITION_OFF,
  /// The right was revoked in an opposition and is treated as never having existed.
  REVOKED,
  /// A court reversed the decision by which the right was invalidated or revoked.
  REVERSED,
  /// Re-examination or invalidation was requested.
  REVIEW,
  /// 诉讼, a court deals with the right.
  LITIGATION,
  /// An entry that changes nothing about the right.
  INFORMATION,
  /// A status word of a table or a query service.
  STATUS
}
