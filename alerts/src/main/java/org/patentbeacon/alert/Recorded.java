package org.patentbeacon.alert;

/// What became of a finding.
///
/// @param alert the alert as it is now
/// @param effect what was written
public record Recorded(Alert alert, Effect effect) {

  /// What was written.
  public enum Effect {
    /// An alert.
    CREATED,
    /// More evidence of a known alert, which nobody is told.
    EVIDENCE_ADDED,
    /// A known alert is more urgent.
    ESCALATED,
    /// A known alert that was put aside matters again.
    REOPENED,
    /// A known alert that nobody looked at is told again.
    REMINDED,
    /// A known alert is over, and nobody need look at it.
    SETTLED,
    /// Nothing: all of it was known.
    NOTHING
  }
}
