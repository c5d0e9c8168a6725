package org.patentbeacon.family;

/// A family corrected by hand.
///
/// @param kind what is done
/// @param document the id of a document; its whole application is meant
/// @param other the id of another document; its whole application is meant
public record FamilyCorrection(Kind kind, String document, String other) {

  /// What is done.
  public enum Kind {
    /// Both are in one family.
    JOIN,
    /// The first leaves the family of the second, with what was joined to it by hand.
    SPLIT
  }
}
