package org.patentbeacon.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Recognises the most common text of all, Latin letters with single spaces, eight characters at a time.
///
/// Words are too short for a processor to guess where they end: a loop that looks for spaces takes several times as long.
final class LatinText {
  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int SHORT = 24;
  private static final char LATIN = 0xFF;
  private static final long ONES = 0x0101010101010101L;
  private static final long TOPS = 0x8080808080808080L;
  private static final long SPACES = ' ' * ONES;
  private static final long NO_BREAK_SPACES = 0xA0A0A0A0A0A0A0A0L;
  /// The soft hyphen and the line end of Latin-1 with two characters that are neither, all equal but for some bits.
  private static final long HYPHENS = 0x8585858585858585L;
  private static final long HYPHEN_BITS = ~(0x28 * ONES);
  /// What a character beyond Latin-1 is turned into.
  private static final long UNKNOWN = '?' * ONES;

  private final byte[] bytes;

  private LatinText(String text) {
    bytes = text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /// The text, whatever is beyond Latin-1 not taken for clean; `null` for a text that is short or hardly Latin, of which
  /// nothing would be won.
  static @Nullable LatinText of(String text) {
    return text.length() < SHORT || text.charAt(SHORT / 2) > LATIN ? null : new LatinText(text);
  }

  /// How far, in steps of eight characters, the text is surely in display form within, no space at the end: none of two
  /// spaces, of other white space, of invisible characters.
  ///
  /// @param from where to begin; no space stands before it
  /// @return at least that
  int cleanUpTo(int from) {
    long before = 0;
    int i = from;
    for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
      long word = (long) LONGS.get(bytes, i);
      long spaces = zeros(word ^ SPACES);
      long others = ((word - SPACES) & ~word) | zeros(word ^ UNKNOWN) | (spaces & ((spaces << Byte.SIZE) | before));
      if ((others & TOPS) != 0 || ((word & TOPS) != 0 && isOdd(word))) {
        break;
      }
      before = (spaces & TOPS) >>> (Long.SIZE - Byte.SIZE);
    }
    return before == 0 ? i : i - 1;
  }

  /// Whether one of the characters above ASCII may be no letter: looked at apart, since English has none of them.
  private static boolean isOdd(long word) {
    return ((zeros(word ^ NO_BREAK_SPACES) | zeros((word & HYPHEN_BITS) ^ HYPHENS)) & TOPS) != 0;
  }

  /// A word whose lowest top bit of a byte is that of the first byte that is zero; other bits say nothing.
  private static long zeros(long word) {
    return (word - ONES) & ~word;
  }
}
