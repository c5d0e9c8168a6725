package org.patentbeacon.sector;

/// How bad a finding is.
public enum Severity {
  /// The sector cannot be bound.
  ERROR,
  /// Somebody should look at it.
  WARNING
}
