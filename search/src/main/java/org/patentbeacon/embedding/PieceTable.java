package org.patentbeacon.embedding;

import java.util.Comparator;
import java.util.List;

/// The pieces of a vocabulary in the order of their characters, so that all with one beginning are neighbours and reading a
/// text character by character narrows a range.
final class PieceTable {
  private final String[] sorted;
  private final int[] numbers;
  private final double[] scores;

  /// One entry of a vocabulary.
  ///
  /// @param text what it stands for
  /// @param number its number
  record Piece(String text, int number) {}

  /// A table of some pieces, with the scores of the whole vocabulary by number.
  PieceTable(List<Piece> pieces, double[] scores) {
    List<Piece> ordered = pieces.stream().sorted(Comparator.comparing(Piece::text)).toList();
    this.sorted = ordered.stream().map(Piece::text).toArray(String[]::new);
    this.numbers = ordered.stream().mapToInt(Piece::number).toArray();
    this.scores = scores.clone();
  }

  double score(int number) {
    return scores[number];
  }

  /// All pieces, before a character is read.
  Range all() {
    return new Range();
  }

  /// The pieces that start with what has been read.
  final class Range {
    private int from;
    private int to = sorted.length;
    private int depth;

    /// Reads one more character.
    ///
    /// @return whether there is a piece left
    boolean narrow(char next) {
      from = firstAtLeast(next);
      to = next == Character.MAX_VALUE ? to : firstAtLeast((char) (next + 1));
      depth++;
      return from < to;
    }

    /// The first piece from `from` on whose next character is not below one; a piece that ends here is below all.
    private int firstAtLeast(char next) {
      int low = from;
      int high = to;
      while (low < high) {
        int middle = (low + high) >>> 1;
        String piece = sorted[middle];
        if (piece.length() <= depth || piece.charAt(depth) < next) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /// The number of the piece that is exactly what has been read, or -1.
    int piece() {
      return sorted[from].length() == depth ? numbers[from] : -1;
    }
  }
}
