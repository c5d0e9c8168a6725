package org.patentbeacon.family;

/// Why documents belong together.
public enum FamilyReason {
  /// 同一申请: they are publications of one application.
  SAME_APPLICATION,
  /// 优先权相同: they count the same priorities; an application without priorities counts itself.
  SAME_PRIORITIES,
  /// 分案或继续申请: one is a division or continuation of the other.
  PARENT,
  /// 数据源所列同族: a source of worldwide data gives both the same family number.
  FAMILY_FROM_SOURCE,
  /// 共有优先权: they claim a priority in common, or one is a priority of the other. Extended families only.
  PRIORITY,
  /// 相关申请: one names the other as related. Extended families only.
  RELATED,
  /// 国际申请: they come from one international application. Extended families only.
  INTERNATIONAL,
  /// 人工归入: somebody joined them by hand.
  BY_HAND
}
