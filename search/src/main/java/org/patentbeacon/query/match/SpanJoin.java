package org.patentbeacon.query.match;

import java.util.Arrays;
import java.util.function.LongConsumer;

/// The spans that reach from a span of one set to one of another, which starts behind it within a distance.
final class SpanJoin {
  private final SpanRows before;
  private final SpanRows after;
  private final int nearest;
  private final int farthest;
  private final LongConsumer work;

  /// The words that have starts of spans of the other set, the starts as bits, and the index of the first of them.
  private final int[] words;
  private final long[] starts;
  private final int[] indexes;
  private final int size;
  /// Whether every span of the other set is a single position.
  private final boolean single;

  private long[] reach = {};
  private long[] joined = {};
  private int used;

  /// A join.
  ///
  /// @param min the least number of positions between the spans
  /// @param max the greatest
  /// @param work is told how many words were touched
  SpanJoin(SpanRows before, SpanRows after, int min, int max, LongConsumer work) {
    this.before = before;
    this.after = after;
    this.nearest = 1 + min;
    this.farthest = 1 + max;
    this.work = work;
    this.words = new int[after.firsts().length];
    this.starts = new long[words.length];
    this.indexes = new int[words.length];
    boolean allSingle = true;
    int found = 0;
    for (int i = 0; i < words.length; i++) {
      int first = after.firsts()[i];
      if (found == 0 || words[found - 1] != first >>> 6) {
        words[found] = first >>> 6;
        indexes[found++] = i;
      }
      starts[found - 1] |= 1L << first;
      long[] row = after.lasts()[i];
      allSingle &= row.length == 1 && row[0] == 1L << first;
    }
    this.size = found;
    this.single = allSingle;
  }

  /// All of them.
  SpanRows all() {
    return rows(Integer.MAX_VALUE);
  }

  /// Whether there are any.
  boolean any() {
    return !rows(1).isEmpty();
  }

  private SpanRows rows(int most) {
    SpanRows.Builder rows = new SpanRows.Builder();
    int from = 0;
    int made = 0;
    for (int i = 0; i < before.firsts().length && made < most; i++) {
      int base = before.firsts()[i] >>> 6;
      while (from < size && words[from] < base) {
        from++;
      }
      if (from == size) {
        break;
      }
      int reached = reach(before.lasts()[i], words[size - 1] - base + 1);
      join(base, from, reached);
      if (used > 0) {
        rows.add(before.firsts()[i], Arrays.copyOf(joined, used));
        made++;
      }
    }
    return rows.rows();
  }

  /// Fills [#reach] with the positions where a span may go on that ends at one of a row; returns the number of words.
  private int reach(long[] lasts, int most) {
    int length = Math.min(lasts.length + (farthest >>> 6) + 1, most);
    if (reach.length < length) {
      reach = new long[2 * length];
    }
    Arrays.fill(reach, 0, length, 0);
    for (int word = 0; word < lasts.length; word++) {
      int to = word + (nearest >>> 6);
      if (to < length) {
        reach[to] |= lasts[word] << nearest;
      }
      if (to + 1 < length && (nearest & 63) != 0) {
        reach[to + 1] |= lasts[word] >>> -nearest;
      }
    }
    int wanted = farthest - nearest + 1;
    int passes = 2;
    for (int wide = 1; wide < wanted; passes++) {
      int shift = Math.min(wide, wanted - wide);
      widen(length, shift);
      wide += shift;
    }
    work.accept((long) passes * length);
    return length;
  }

  /// Adds to each position the one so far behind it.
  private void widen(int length, int shift) {
    int whole = shift >>> 6;
    for (int word = length - 1; word >= whole; word--) {
      long moved = reach[word - whole] << shift;
      if ((shift & 63) != 0 && word > whole) {
        moved |= reach[word - whole - 1] >>> -shift;
      }
      reach[word] |= moved;
    }
  }

  /// Fills [#joined] with the ends of the spans that start at reached positions: so many words as are [#used].
  private void join(int base, int from, int reached) {
    Arrays.fill(joined, 0, used, 0);
    used = 0;
    int entry = from;
    for (; entry < size && words[entry] - base < reached; entry++) {
      int word = words[entry] - base;
      long hits = reach[word] & starts[entry];
      if (hits != 0) {
        take(word, hits, entry);
      }
    }
    work.accept(entry - from + 1L);
  }

  /// Takes the spans of the other set that start at some positions of a word.
  private void take(int word, long hits, int entry) {
    if (single) {
      room(word + 1);
      joined[word] = hits;
      return;
    }
    for (long left = hits; left != 0; left &= left - 1) {
      long lower = Long.lowestOneBit(left) - 1;
      long[] row = after.lasts()[indexes[entry] + Long.bitCount(starts[entry] & lower)];
      room(word + row.length);
      for (int i = 0; i < row.length; i++) {
        joined[word + i] |= row[i];
      }
      work.accept(row.length);
    }
  }

  /// Makes room for so many words.
  private void room(int length) {
    if (joined.length < length) {
      joined = Arrays.copyOf(joined, 2 * length);
    }
    used = Math.max(used, length);
  }
}
