package org.patentbeacon.query.scan;

/// An operator between two clauses, and where it is written.
///
/// @param kind what it does
/// @param start its first position
/// @param end behind it
public record Connective(Kind kind, int start, int end) {

  /// What an operator does.
  public enum Kind {
    /// Both sides.
    AND,
    /// Either side.
    OR,
    /// The left without the right.
    NOT,
    /// The left; the right raises the rank.
    OPT,
    /// An operator of the dialect that this project cannot answer.
    UNSUPPORTED
  }
}
