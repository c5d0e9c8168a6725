package org.patentbeacon.analysis.ranking;

/// How a unit that belongs to several fields is shared among them.
public enum FieldWeighting {
  /// Each of its distinct fields gets an equal part.
  FIELDS,
  /// Each of its distinct symbols gets an equal part, which its fields share equally.
  SYMBOLS
}
