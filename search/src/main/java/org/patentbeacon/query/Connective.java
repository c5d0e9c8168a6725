package org.patentbeacon.query;

/// An operator between two clauses, and where it is written.
record Connective(Kind kind, int start, int end) {

  /// What an operator does.
  enum Kind {
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
