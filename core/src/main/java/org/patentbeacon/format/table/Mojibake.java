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

  private Mojibake() {}

  /// Whether every line with characters beyond ASCII can be brought back, and there is one.
  static boolean isIn(String text) {
    boolean found = false;
    for (String line : text.lines().toList()) {
      if (line.chars().anyMatch(c -> c > 0x7F)) {
        found = true;
        if (undone(line).isEmpty()) {
          return false;
        }
      }
    }
    return found;
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
