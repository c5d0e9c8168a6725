package org.patentbeacon.index.lucene.arrival;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Sets of slots as rows of bits, one for each slot. A row of no slot is empty; rows are not changed once they are told.
final class Rows {
  /// No slot.
  static final long[] NONE = {};

  private Rows() {}

  /// A row for so many slots, none of them set yet.
  static long[] blank(int slots) {
    return new long[Math.ceilDiv(slots, Long.SIZE)];
  }

  /// All of so many slots.
  static long[] all(int slots) {
    long[] all = blank(slots);
    IntStream.range(0, slots).forEach(slot -> set(all, slot));
    return orNone(all);
  }

  /// Some of so many slots.
  static long[] of(int[] some, int slots) {
    long[] row = blank(slots);
    Arrays.stream(some).forEach(slot -> set(row, slot));
    return orNone(row);
  }

  static void set(long[] row, int slot) {
    row[slot / Long.SIZE] |= 1L << slot;
  }

  static boolean has(long[] row, int slot) {
    return (row[slot / Long.SIZE] >>> slot & 1) != 0;
  }

  /// The slots of a row, ascending.
  static int[] slots(long[] row) {
    int[] slots = new int[Arrays.stream(row).mapToInt(Long::bitCount).sum()];
    int size = 0;
    for (int word = 0; word < row.length; word++) {
      for (long rest = row[word]; rest != 0; rest &= rest - 1) {
        slots[size++] = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
      }
    }
    return slots;
  }

  static long[] both(long[] one, long[] other) {
    if (one.length == 0 || other.length == 0) {
      return NONE;
    }
    long[] both = one.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] &= other[i];
    }
    return orNone(both);
  }

  static long[] either(long[] one, long[] other) {
    if (one.length == 0 || other.length == 0) {
      return one.length == 0 ? other : one;
    }
    long[] either = one.clone();
    for (int i = 0; i < either.length; i++) {
      either[i] |= other[i];
    }
    return either;
  }

  static long[] difference(long[] one, long[] other) {
    if (one.length == 0 || other.length == 0) {
      return one;
    }
    long[] difference = one.clone();
    for (int i = 0; i < difference.length; i++) {
      difference[i] &= ~other[i];
    }
    return orNone(difference);
  }

  /// A row that may have no slot in it.
  static long[] orNone(long[] row) {
    for (long word : row) {
      if (word != 0) {
        return row;
      }
    }
    return NONE;
  }
}
