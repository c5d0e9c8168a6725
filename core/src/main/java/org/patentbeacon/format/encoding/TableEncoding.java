package org.patentbeacon.format.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells the encoding of a text that does not declare one.
///
/// UTF-16 by its byte order mark, else UTF-8, else GB18030 when the result reads as Chinese, else Mac Roman when lines
/// end as on an old Mac, else windows-1252.
public final class TableEncoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset GB2312 = Charset.forName("GB2312");
  private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private TableEncoding() {}

  /// {@return the encoding}
  ///
  /// @param head the first bytes of the text, better more than few; a character may be cut off at their end
  public static Charset of(byte[] head) {
    if (starts(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (strict(head, StandardCharsets.UTF_8).isPresent()) {
      return StandardCharsets.UTF_8;
    }
    if (strict(head, GB18030).filter(TableEncoding::isChinese).isPresent()) {
      return GB18030;
    }
    return isFromOldMac(head) ? MAC_ROMAN : WESTERN;
  }

  private static boolean starts(byte[] head, int first, int second) {
    return head.length > 1 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
  }

  /// The text in an encoding; empty when the bytes are not of it.
  private static Optional<CharBuffer> strict(byte[] head, Charset charset) {
    CharBuffer text = CharBuffer.allocate(head.length + 1);
    var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    return decoder.decode(ByteBuffer.wrap(head), text, false).isError() ? Optional.empty() : Optional.of(text.flip());
  }

  /// Whether most characters beyond ASCII are common Chinese ones. Accented letters of another encoding, each read
  /// together with the letter behind it, give rare ones.
  private static boolean isChinese(CharSequence text) {
    CharsetEncoder common = GB2312.newEncoder();
    int foreign = 0;
    int chinese = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        foreign++;
        chinese += c >= 0x3000 && c <= 0xFFEF && common.canEncode(c) ? 1 : 0;
        if (Character.getType(c) == Character.UNASSIGNED) {
          return false;
        }
      }
    }
    return 2 * chinese > foreign;
  }

  private static boolean isFromOldMac(byte[] head) {
    boolean feeds = false;
    boolean returns = false;
    boolean controls = false;
    for (byte b : head) {
      feeds |= b == '\n';
      returns |= b == '\r';
      controls |= (b & 0xE0) == 0x80;
    }
    return returns && !feeds && controls;
  }
}
