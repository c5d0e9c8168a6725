package org.patentbeacon.index;

/// What is counted as one.
public enum CountUnit {
  /// 公开文本: one publication number; the publication and the grant of one application are two.
  PUBLICATION,
  /// 申请: one application number of one office.
  APPLICATION,
  /// 简单同族: one simple family.
  SIMPLE_FAMILY
}
