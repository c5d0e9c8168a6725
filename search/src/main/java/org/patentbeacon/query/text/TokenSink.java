package org.patentbeacon.query.text;

/// Takes the tokens of one paragraph as they are found, in order.
public interface TokenSink {

  /// Takes a token.
  ///
  /// @param term the normalised token
  /// @param position its position in the paragraph, from 0
  /// @param start the offset of its first UTF-16 unit in the original text
  /// @param end the offset behind its last UTF-16 unit in the original text
  void token(String term, int position, int start, int end);

  /// Takes the break between two sentences, which has a position of its own.
  ///
  /// @param position its position
  void sentenceBreak(int position);
}
