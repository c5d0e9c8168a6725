package org.patentbeacon.alert.rule;

/// What a right is to the tenant.
public enum Relation {
  /// The tenant's own.
  OWN,
  /// 关注专利: one of others that the tenant must not infringe.
  FTO,
  /// One of a competitor.
  COMPETITOR
}
