package org.patentbeacon.similar;

/// Something a seed and a hit have in common.
///
/// @param how what it is
/// @param what the words, the class, or the number of the document
public record Shared(How how, String what) {

  /// What two documents can have in common.
  public enum How {
    /// The same words.
    WORDS,
    /// Words of the hit that translate words of the seed.
    TRANSLATION,
    /// The same class, or the subclass of both where no class is the same.
    CLASS,
    /// The seed cites the hit; what is the number of the hit.
    CITES,
    /// The hit cites the seed; what is the number of the seed.
    CITED_BY,
    /// Both cite this document.
    BOTH_CITE,
    /// Both are cited by this document.
    BOTH_CITED_BY
  }
}
