package org.patentbeacon.embedding;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words from the longest pieces of a vocabulary, the first first. A word that cannot be made up in this way, or is too
/// long, is unknown as a whole.
///
/// @param vocabulary the pieces and their numbers
/// @param unknown the number of an unknown word
/// @param prefix what pieces within a word start with
/// @param longest the most characters of a word
record WordPiece(Map<String, Integer> vocabulary, int unknown, String prefix, int longest) implements Pieces {

  @Override
  public void add(String word, TokenList tokens) {
    int[] pieces = new int[word.length()];
    int size = word.codePointCount(0, word.length()) > longest ? -1 : pieces(word, pieces);
    if (size < 0) {
      tokens.add(unknown);
    }
    for (int i = 0; i < size; i++) {
      tokens.add(pieces[i]);
    }
  }

  /// The number of pieces, or -1 when some part of the word has none.
  private int pieces(String word, int[] pieces) {
    int size = 0;
    for (int start = 0; start < word.length(); size++) {
      int end = word.length();
      Integer piece = piece(word, start, end);
      while (piece == null && end > start + 1) {
        end--;
        piece = piece(word, start, end);
      }
      if (piece == null) {
        return -1;
      }
      pieces[size] = piece;
      start = end;
    }
    return size;
  }

  private @Nullable Integer piece(String word, int start, int end) {
    String part = word.substring(start, end);
    return vocabulary.get(start == 0 ? part : prefix + part);
  }
}
