package org.patentbeacon.benchmarks.quality;

/// What Chinese text is cut into.
public enum ChineseTerms {
  /// Every character.
  UNIGRAMS("unigram"),
  /// Every two neighbours; a character only where it has no neighbour.
  BIGRAMS("bigram"),
  /// Every character and every two neighbours.
  BOTH("bigram+unigram");

  private final String label;

  ChineseTerms(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
