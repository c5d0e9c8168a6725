package org.patentbeacon.watch;

/// The sorts of watch.
public enum WatchKind {
  /// 检索式监视: what a query newly finds.
  QUERY,
  /// 专题节点监视: what a topic newly holds, and how its make-up shifts.
  TOPIC,
  /// 竞争对手监视: what a competitor files, is granted, and where it goes.
  COMPETITOR,
  /// 新进入者监视: who files in a topic for the first time.
  NEW_ENTRANT,
  /// 被引监视: who cites what is ours, and what is cited against us.
  CITATION,
  /// 法律状态监视: how the state of a right changes.
  LEGAL_EVENT,
  /// 相似专利与防侵权排查: which living right is close to a product.
  SIMILARITY,
  /// 数量异动监视: a period with more publications than the past explains.
  SURGE,
  /// 产业指标预警: an indicator of an industry beyond its limit.
  SECTOR_INDICATOR,
  /// 期限监视: what is to be done until when.
  DEADLINE,
  /// 失效专利可用技术监视: a right that may have become free.
  FREE_TECH,
  /// 发明人流动监视: an inventor who files elsewhere now.
  INVENTOR_MOVE,
  /// 企业专利组合体检: how the rights of an enterprise fare as a whole.
  PORTFOLIO_HEALTH
}
