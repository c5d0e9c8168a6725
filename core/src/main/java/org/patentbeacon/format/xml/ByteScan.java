package org.patentbeacon.format.xml;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Finds and counts bytes eight at a time; XML records are searched much faster than they are parsed.
final class ByteScan {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long LOW = 0x7F7F7F7F7F7F7F7FL;

  private ByteScan() {}

  /// The index of the first such byte in the range, or `to` when there is none.
  static int indexOf(byte[] bytes, byte wanted, int from, int to) {
    long pattern = times(wanted);
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long found = zeros(word(bytes, i) ^ pattern);
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (i < to && bytes[i] != wanted) {
      i++;
    }
    return i;
  }

  /// The index of the first occurrence in the range, or `to` when there is none.
  static int indexOf(byte[] bytes, byte[] wanted, int from, int to) {
    int last = to - wanted.length;
    for (int i = indexOf(bytes, wanted[0], from, to); i <= last; i = indexOf(bytes, wanted[0], i + 1, to)) {
      if (startsWith(bytes, wanted, i, to)) {
        return i;
      }
    }
    return to;
  }

  /// Whether the range begins with these bytes.
  static boolean startsWith(byte[] bytes, byte[] wanted, int from, int to) {
    if (to - from < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[from + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /// The number of line ends in the range: line feeds, or carriage returns where there is no line feed at all.
  static int lineEnds(byte[] bytes, int from, int to) {
    int feeds = count(bytes, (byte) '\n', from, to);
    return feeds > 0 ? feeds : count(bytes, (byte) '\r', from, to);
  }

  private static int count(byte[] bytes, byte wanted, int from, int to) {
    long pattern = times(wanted);
    int count = 0;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      count += Long.bitCount(marks(word(bytes, i) ^ pattern));
    }
    for (; i < to; i++) {
      count += bytes[i] == wanted ? 1 : 0;
    }
    return count;
  }

  /// Eight times the byte.
  static long times(byte value) {
    return ONES * (value & 0xFF);
  }

  /// The eight bytes from the index on, the first in the lowest place.
  static long word(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /// A word that is zero when no byte is; otherwise its lowest bit set is the top bit of the first byte that is zero.
  static long zeros(long word) {
    return (word - ONES) & ~(word | LOW);
  }

  /// The top bit of each byte that is zero, exactly.
  private static long marks(long word) {
    return ~(((word & LOW) + LOW) | word | LOW);
  }
}
