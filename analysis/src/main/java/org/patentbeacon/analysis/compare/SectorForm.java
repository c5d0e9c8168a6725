package org.patentbeacon.analysis.compare;

/// How two numbers are compared.
public enum SectorForm {
  /// One over the other.
  RATIO,
  /// One less the other.
  DIFFERENCE
}
