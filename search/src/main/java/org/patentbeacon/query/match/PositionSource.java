package org.patentbeacon.query.match;

import java.util.Arrays;
import java.util.List;

/// Where tokens stand in one field of one record. Positions of different paragraphs lie more than a hundred apart.
public interface PositionSource {

  /// {@return the positions of a token, ascending}
  ///
  /// @param term a normalised token
  int[] positions(String term);

  /// {@return the positions at which tokens begin that stand one behind the other, ascending}
  ///
  /// @param tokens normalised tokens, one or more
  default int[] runs(List<String> tokens) {
    int[] starts = positions(tokens.getFirst());
    for (int i = 1; i < tokens.size() && starts.length > 0; i++) {
      starts = followed(starts, positions(tokens.get(i)), i);
    }
    return starts;
  }

  /// {@return those positions behind which another one stands, so many places away}
  ///
  /// @param starts ascending
  /// @param others ascending
  /// @param distance from a start to the other
  static int[] followed(int[] starts, int[] others, int distance) {
    int[] kept = new int[Math.min(starts.length, others.length)];
    int size = 0;
    int other = 0;
    for (int start : starts) {
      while (other < others.length && others[other] < start + distance) {
        other++;
      }
      if (other < others.length && others[other] == start + distance) {
        kept[size++] = start;
      }
    }
    return Arrays.copyOf(kept, size);
  }

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
