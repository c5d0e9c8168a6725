package org.patentbeacon.query.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/// The spans of a pattern that grows piece by piece: for each position where some end, the positions where they start, as
/// bits. How a span goes on depends on where it ends alone, so that all of them go on at once.
final class PatternSpans {
  /// The positions where spans end, ascending.
  private final int[] lasts;
  /// Bit `i` of word `w` of a row is position `64 * (base + w) + i`.
  private final int[] bases;
  private final long[][] firsts;

  private PatternSpans(int[] lasts, int[] bases, long[][] firsts) {
    this.lasts = lasts;
    this.bases = bases;
    this.firsts = firsts;
  }

  /// A span for each of some positions.
  static PatternSpans at(int[] positions) {
    int[] bases = new int[positions.length];
    long[][] firsts = new long[positions.length][];
    for (int i = 0; i < positions.length; i++) {
      bases[i] = positions[i] >>> 6;
      firsts[i] = new long[] {1L << positions[i]};
    }
    return new PatternSpans(positions, bases, firsts);
  }

  boolean isEmpty() {
    return lasts.length == 0;
  }

  /// Which positions come next, and how far away.
  ///
  /// @param positions the positions of the next piece
  /// @param least the least number of positions between
  /// @param most the greatest; where it is not 0, all stands in one sentence
  record Next(int[] positions, int least, int most) {}

  /// The spans that go on with the next piece.
  ///
  /// @param work is told how many words were touched, and some more
  PatternSpans extended(Next next, PositionSource source, LongConsumer work) {
    int[] positions = next.positions();
    int[] basesOf = new int[positions.length];
    long[][] firstsOf = new long[positions.length][];
    for (int i = 0; i < lasts.length; i++) {
      int behind = lasts[i] + 1;
      int at = Arrays.binarySearch(positions, behind + next.least());
      at = at >= 0 ? at : -at - 1;
      for (; at < positions.length && positions[at] <= behind + next.most(); at++) {
        if (next.most() > 0 && source.sentence(positions[at]) != source.sentence(lasts[i])) {
          break;
        }
        add(i, at, basesOf, firstsOf);
        work.accept(firstsOf[at].length + 16L);
      }
    }
    return kept(positions, basesOf, firstsOf);
  }

  /// Adds the starts of a row to those of another one, which may have none yet.
  private void add(int row, int to, int[] basesOf, long[][] firstsOf) {
    long[] more = firsts[row];
    long[] known = firstsOf[to];
    if (known == null) {
      basesOf[to] = bases[row];
      firstsOf[to] = more.clone();
      return;
    }
    int base = Math.min(basesOf[to], bases[row]);
    int end = Math.max(basesOf[to] + known.length, bases[row] + more.length);
    if (base < basesOf[to] || end > basesOf[to] + known.length) {
      long[] longer = new long[end - base];
      System.arraycopy(known, 0, longer, basesOf[to] - base, known.length);
      firstsOf[to] = longer;
      basesOf[to] = base;
      known = longer;
    }
    for (int word = 0; word < more.length; word++) {
      known[bases[row] - base + word] |= more[word];
    }
  }

  private static PatternSpans kept(int[] positions, int[] bases, long[][] firsts) {
    int[] lasts = new int[positions.length];
    int size = 0;
    for (int i = 0; i < positions.length; i++) {
      if (firsts[i] != null) {
        lasts[size] = positions[i];
        bases[size] = bases[i];
        firsts[size++] = firsts[i];
      }
    }
    return new PatternSpans(Arrays.copyOf(lasts, size), Arrays.copyOf(bases, size), Arrays.copyOf(firsts, size));
  }

  /// The spans, in no order.
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < lasts.length; i++) {
      for (int word = 0; word < firsts[i].length; word++) {
        for (long bits = firsts[i][word]; bits != 0; bits &= bits - 1) {
          spans.add(new Span(((bases[i] + word) << 6) + Long.numberOfTrailingZeros(bits), lasts[i]));
        }
      }
    }
    return spans;
  }
}
