package org.patentbeacon.format.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Text that was UTF-8, was taken for windows-1252 and then saved in another encoding, as `â€‚` for U+2002.
final class Mojibake {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /// How far a text was damaged in this way.
  enum Damage {
    /// Nothing was.
    NONE,
    /// Every line with characters beyond ASCII was.
    WHOLE,
    /// Some lines were and others were not, or were in another way, so that undoing it would damage what is whole.
    MIXED
  }

  private Mojibake() {}

  /// How far a text is damaged.
  static Damage of(String text) {
    boolean damaged = false;
    boolean whole = false;
    boolean odd = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (!isAscii(line)) {
        boolean undone = undone(line).isPresent();
        damaged |= undone;
        whole |= !undone;
        odd |= !undone && isOdd(line);
      }
    }
    if (damaged && !whole) {
      return Damage.WHOLE;
    }
    return damaged || odd ? Damage.MIXED : Damage.NONE;
  }

  /// Whether a line has a sign in front of a letter that no text has there, as in `‰ÛÜ` and `¯STERGAARD`: letters and dashes
  /// of another encoding.
  private static boolean isOdd(String line) {
    for (int i = 0; i + 1 < line.length(); i++) {
      char c = line.charAt(i);
      boolean sign = c == '‰' || (c > 0x7F && Character.getType(c) == Character.MODIFIER_SYMBOL);
      if (sign && Character.isLetter(line.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  /// The text as it was; empty when it was not damaged in this way.
  static Optional<String> undone(String text) {
    try {
      ByteBuffer bytes = WESTERN.newEncoder().encode(CharBuffer.wrap(text));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
