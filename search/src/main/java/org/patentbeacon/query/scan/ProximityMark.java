package org.patentbeacon.query.scan;

/// A proximity or frequency operator as written.
///
/// @param kind what it asks
/// @param min the smaller of two numbers; -1 where none is written
/// @param max the number; -1 where none is written
/// @param start its first position
/// @param end behind it
public record ProximityMark(Kind kind, int min, int max, int start, int end) {

  /// What an operator asks.
  public enum Kind {
    /// In this order, so many positions between.
    ORDERED,
    /// In any order, so many positions between.
    UNORDERED,
    /// In one sentence.
    SENTENCE,
    /// In one paragraph.
    PARAGRAPH,
    /// So many times.
    FREQUENCY,
    /// A proximity of the dialect that this project cannot answer.
    UNSUPPORTED;

    /// {@return whether it asks for a distance}
    public boolean distance() {
      return this == ORDERED || this == UNORDERED;
    }
  }

  /// {@return whether a number is written}
  public boolean numbered() {
    return max >= 0;
  }
}
