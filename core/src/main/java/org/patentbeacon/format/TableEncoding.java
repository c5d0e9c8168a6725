package org.patentbeacon.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The encoding of a text file without a declaration: UTF-8, else Mac Roman when its lines end so, else GB18030
/// when the result reads as Chinese, else windows-1252.
final class TableEncoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private TableEncoding() {}

  static Charset of(byte[] head) {
    if (head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (head.length > 1 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (decoded(head, StandardCharsets.UTF_8).isPresent()) {
      return StandardCharsets.UTF_8;
    }
    if (isMacRoman(head)) {
      return MAC_ROMAN;
    }
    return decoded(head, GB18030).filter(TableEncoding::isChinese).isPresent() ? GB18030 : WESTERN;
  }

  /// The text in an encoding, empty when the bytes are not of it; a character cut off at the end does not count.
  private static Optional<CharBuffer> decoded(byte[] head, Charset charset) {
    CharBuffer text = CharBuffer.allocate(head.length + 1);
    var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      var result = decoder.decode(ByteBuffer.wrap(head), text, false);
      if (result.isError()) {
        result.throwException();
      }
      text.flip();
      return Optional.of(text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// Line ends of CR alone and bytes that windows-1252 has no letters for.
  private static boolean isMacRoman(byte[] head) {
    boolean carriageReturns = false;
    boolean high = false;
    for (byte b : head) {
      if (b == '\n') {
        return false;
      }
      carriageReturns |= b == '\r';
      high |= (b & 0xE0) == 0x80;
    }
    return carriageReturns && high;
  }

  private static boolean isChinese(CharSequence text) {
    long foreign = text.chars().filter(c -> c > 0x7F).count();
    long chinese = text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
    return 2 * chinese > foreign;
  }
}
