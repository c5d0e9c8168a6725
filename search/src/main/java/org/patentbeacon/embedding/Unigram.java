package org.patentbeacon.embedding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Words from the most probable pieces of a vocabulary: those whose scores have the greatest sum (Kudo 2018, found by
/// dynamic programming). Characters without a piece are unknown, neighbours among them as one, or stand as their bytes.
final class Unigram implements Pieces {
  /// How much worse than the worst piece an unknown character is.
  private static final double UNKNOWN_PENALTY = 10;

  private final PieceTable table;
  private final int unknown;
  private final double unknownScore;
  private final int[] bytes;

  /// A vocabulary.
  ///
  /// @param table the pieces that texts are made of
  /// @param unknown the number of the unknown piece
  /// @param lowest the lowest score of the vocabulary
  /// @param bytes the numbers of the 256 pieces for single bytes, or none
  Unigram(PieceTable table, int unknown, double lowest, int[] bytes) {
    this.table = table;
    this.unknown = unknown;
    this.unknownScore = lowest - UNKNOWN_PENALTY;
    this.bytes = bytes.clone();
  }

  @Override
  public void add(String word, TokenList tokens) {
    Path path = new Path(word.length());
    for (int start = 0; start < word.length(); start += Character.charCount(word.codePointAt(start))) {
      steps(word, start, path);
    }
    int[] ends = path.ends();
    for (int i = 0, start = 0; i < ends.length; start = ends[i], i++) {
      int piece = path.pieces[ends[i]];
      boolean goesOn = piece == unknown && i + 1 < ends.length && path.pieces[ends[i + 1]] == unknown;
      if (piece == unknown && bytes.length > 0) {
        addBytes(word.substring(start, ends[i]), tokens);
      } else if (!goesOn) {
        tokens.add(piece);
      }
    }
  }

  private void steps(String word, int start, Path path) {
    int single = start + Character.charCount(word.codePointAt(start));
    boolean known = false;
    PieceTable.Range range = table.all();
    for (int end = start; end < word.length() && range.narrow(word.charAt(end)); ) {
      end++;
      int piece = range.piece();
      if (piece >= 0) {
        path.step(start, end, piece, table.score(piece));
        known |= end == single;
      }
    }
    if (!known) {
      path.step(start, single, unknown, unknownScore);
    }
  }

  private void addBytes(String text, TokenList tokens) {
    for (byte part : text.getBytes(StandardCharsets.UTF_8)) {
      tokens.add(bytes[part & 0xFF]);
    }
  }

  /// The best way to each place of a word.
  private static final class Path {
    private final double[] scores;
    private final int[] starts;
    private final int[] pieces;

    Path(int length) {
      scores = new double[length + 1];
      starts = new int[length + 1];
      pieces = new int[length + 1];
      Arrays.fill(starts, -1);
    }

    /// One more piece; of equal ways the one found first stays.
    void step(int start, int end, int piece, double score) {
      double sum = scores[start] + score;
      if (starts[end] < 0 || sum > scores[end]) {
        scores[end] = sum;
        starts[end] = start;
        pieces[end] = piece;
      }
    }

    /// Where the pieces of the best way through the whole word end.
    int[] ends() {
      int[] backwards = IntStream.iterate(starts.length - 1, end -> end > 0, end -> starts[end]).toArray();
      return IntStream.range(0, backwards.length).map(i -> backwards[backwards.length - 1 - i]).toArray();
    }
  }
}
