package org.patentbeacon.query;

/// What a notice says.
public enum NoticeCode {
  /// No scheme that is loaded says what lies below a subgroup, so that the symbol alone is matched.
  CLASS_NOT_IN_SCHEME
}
