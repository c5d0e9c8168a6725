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
  /// Big5 with the characters that Windows adds to it.
  private static final Charset BIG5 = Charset.forName("x-windows-950");
  private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final double MOST = 0.5;
  /// The first byte of the last common characters of Big5.
  private static final int LAST_COMMON = 0xC6;

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
    if (!isBig5(head) && simplified(head) > MOST) {
      return GB18030;
    }
    return isFromOldMac(head) ? MAC_ROMAN : WESTERN;
  }

  /// {@return whether a text reads best as Big5, which is never assumed: one wrong guess would spoil a whole table}
  ///
  /// @param head the first bytes of the text
  public static boolean isBig5(byte[] head) {
    if (strict(head, StandardCharsets.UTF_8).isPresent() || strict(head, BIG5).isEmpty()) {
      return false;
    }
    double traditional = traditional(head);
    return traditional > MOST && traditional > simplified(head);
  }

  private static double simplified(byte[] head) {
    return strict(head, GB18030).map(TableEncoding::simplified).orElse(0.0);
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

  /// The share of common Chinese characters in those beyond ASCII. Accented letters of another encoding, each read together
  /// with the letter behind it, give rare ones, and so does Big5.
  private static double simplified(CharSequence text) {
    CharsetEncoder common = GB2312.newEncoder();
    int foreign = 0;
    int chinese = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        foreign++;
        chinese += c >= 0x3000 && c <= 0xFFEF && common.canEncode(c) ? 1 : 0;
        if (Character.getType(c) == Character.UNASSIGNED) {
          return 0;
        }
      }
    }
    return share(chinese, foreign);
  }

  /// The share of common Chinese characters in those of a text in Big5, which has them in front of the rare ones. Where
  /// most stand alone they are none, but accented letters and signs of another encoding.
  private static double traditional(byte[] text) {
    int foreign = 0;
    int common = 0;
    int alone = 0;
    boolean behindOther = false;
    for (int i = 0; i < text.length; i++) {
      int lead = text[i] & 0xFF;
      boolean other = lead > 0x7F;
      if (other) {
        foreign++;
        common += lead <= LAST_COMMON ? 1 : 0;
        alone += behindOther ? 0 : 1;
        i++;
      }
      behindOther = other;
    }
    return share(alone, foreign) > MOST ? 0 : share(common, foreign);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
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
