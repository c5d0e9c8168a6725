package org.patentbeacon.query;

/// What a notice says.
public enum NoticeCode {
  /// No scheme that is loaded says what lies below a subgroup, so that the symbol alone is matched.
  CLASS_NOT_IN_SCHEME,
  /// Documents in the other language were not looked for: the database has no term dictionary yet.
  NO_DICTIONARY,
  /// Similar meaning was not looked for: the database names no model.
  NO_MODEL,
  /// Topics or annotations were asked for: no sector is bound to the database.
  NO_SECTOR,
  /// Some documents have no vector yet, so that similar meaning does not find them.
  VECTORS_WAITING
}
