package org.patentbeacon.query;

/// Where tokens stand in one field of one record. Positions of different paragraphs lie more than a hundred apart.
public interface PositionSource {

  /// {@return the positions of a token, ascending}
  ///
  /// @param term a normalised token
  int[] positions(String term);

  /// {@return the positions of the letter runs that a pattern covers, ascending, each once}
  ///
  /// @param pattern a pattern token with `*` or `?`
  int[] matching(String pattern);

  /// {@return the number of the sentence a position lies in, ascending through the field}
  ///
  /// @param position of a token
  int sentence(int position);

  /// {@return the number of the paragraph a position lies in, ascending through the field}
  ///
  /// @param position of a token
  int paragraph(int position);
}
