package org.patentbeacon.legal.term;

/// The day from which a term counts.
public enum TermStart {
  /// The filing date that the office accords; of an entry from the PCT the international filing date.
  FILING,
  /// The day of grant.
  GRANT
}
