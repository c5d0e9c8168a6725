package org.patentbeacon.embedding;

/// The vocabulary of a model, and how a word is put together from it.
sealed interface Pieces permits WordPiece, Unigram {
  /// Adds the numbers of the pieces that make up a word.
  void add(String word, TokenList tokens);
}
