package org.patentbeacon.query;

/// A proximity or frequency operator as written; `min` is -1 where none is written, `max` is -1 where no number is.
record ProximityMark(Kind kind, int min, int max, int start, int end) {

  /// What an operator asks.
  enum Kind {
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

    boolean distance() {
      return this == ORDERED || this == UNORDERED;
    }
  }

  boolean numbered() {
    return max >= 0;
  }
}
