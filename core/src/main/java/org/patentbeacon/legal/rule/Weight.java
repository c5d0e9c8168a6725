package org.patentbeacon.legal.rule;

/// Whether what was missed can be made good.
public enum Weight {
  /// Nothing makes it good, but force majeure where the law knows it.
  HARD,
  /// A grace period or a restoration may.
  SOFT
}
