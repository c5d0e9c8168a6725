package org.patentbeacon.similar;

/// A way in which documents are alike.
public enum Signal {
  /// Words of title, abstract and claims.
  WORDS,
  /// The meaning of title and abstract, by a model.
  MEANING,
  /// Words in the other language, by the term dictionary.
  TRANSLATION,
  /// Citations between them, of the same documents, and by the same documents; numbers named in the text.
  CITATIONS,
  /// Classes, the rarer the better.
  CLASSES
}
