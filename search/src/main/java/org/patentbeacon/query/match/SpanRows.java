package org.patentbeacon.query.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Spans as one row of bits for each position where some start; a bit says that one ends there. What many spans have in
/// common is then done for 64 of them at once.
///
/// @param firsts the positions where spans start, ascending
/// @param lasts the row of each of them: bit `i` of word `w` is position `64 * (first / 64 + w) + i`
@SuppressWarnings("ArrayRecordComponent") // Rows are made and read, never compared.
record SpanRows(int[] firsts, long[][] lasts) {

  /// Rows being made, in the order of their first positions.
  static final class Builder {
    private int[] firsts = new int[16];
    private long[][] lasts = new long[16][];
    private int size;

    void add(int first, long[] row) {
      if (size == firsts.length) {
        firsts = Arrays.copyOf(firsts, 2 * size);
        lasts = Arrays.copyOf(lasts, 2 * size);
      }
      firsts[size] = first;
      lasts[size++] = row;
    }

    SpanRows rows() {
      return new SpanRows(Arrays.copyOf(firsts, size), Arrays.copyOf(lasts, size));
    }
  }

  /// The rows of spans that come in order.
  static SpanRows of(List<Span> spans) {
    Builder rows = new Builder();
    int at = 0;
    while (at < spans.size()) {
      int first = spans.get(at).first();
      int end = at;
      while (end < spans.size() && spans.get(end).first() == first) {
        end++;
      }
      int base = first >>> 6;
      long[] row = new long[(spans.get(end - 1).last() >>> 6) - base + 1];
      for (; at < end; at++) {
        int last = spans.get(at).last();
        row[(last >>> 6) - base] |= 1L << last;
      }
      rows.add(first, row);
    }
    return rows.rows();
  }

  /// The first spans, in order.
  ///
  /// @param most the greatest number
  List<Span> spans(int most) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < firsts.length; i++) {
      int base = firsts[i] >>> 6;
      for (int word = 0; word < lasts[i].length; word++) {
        for (long bits = lasts[i][word]; bits != 0 && spans.size() < most; bits &= bits - 1) {
          spans.add(new Span(firsts[i], ((base + word) << 6) + Long.numberOfTrailingZeros(bits)));
        }
      }
    }
    return spans;
  }

  /// The shortest span from each position where some start, in order.
  List<Span> shortest() {
    List<Span> spans = new ArrayList<>(firsts.length);
    for (int i = 0; i < firsts.length; i++) {
      int word = 0;
      while (lasts[i][word] == 0) {
        word++;
      }
      spans.add(new Span(firsts[i], (((firsts[i] >>> 6) + word) << 6) + Long.numberOfTrailingZeros(lasts[i][word])));
    }
    return spans;
  }

  boolean isEmpty() {
    return firsts.length == 0;
  }

  /// The spans of both.
  SpanRows and(SpanRows others) {
    Builder both = new Builder();
    int other = 0;
    for (int i = 0; i < firsts.length; i++) {
      while (other < others.firsts.length && others.firsts[other] < firsts[i]) {
        both.add(others.firsts[other], others.lasts[other++]);
      }
      boolean shared = other < others.firsts.length && others.firsts[other] == firsts[i];
      both.add(firsts[i], shared ? either(lasts[i], others.lasts[other++]) : lasts[i]);
    }
    for (; other < others.firsts.length; other++) {
      both.add(others.firsts[other], others.lasts[other]);
    }
    return both.rows();
  }

  private static long[] either(long[] one, long[] other) {
    long[] longer = (one.length < other.length ? other : one).clone();
    long[] shorter = one.length < other.length ? one : other;
    for (int word = 0; word < shorter.length; word++) {
      longer[word] |= shorter[word];
    }
    return longer;
  }
}
