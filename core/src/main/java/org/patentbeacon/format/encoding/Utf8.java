package org.patentbeacon.format.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings XML in any encoding to UTF-8.
public final class Utf8 {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private Utf8() {}

  /// Wide encodings are transcoded as a stream, since their markup cannot be told byte by byte; others stay as they are.
  ///
  /// @param in the bytes
  /// @param head the first bytes of the stream
  /// @return the same bytes, or UTF-8 where they were of a wide encoding
  public static InputStream narrow(InputStream in, byte[] head) {
    Charset wide = wide(head);
    return wide == null ? in : new Transcoding(new InputStreamReader(in, wide));
  }

  /// {@return the encoding of two bytes per character that the head shows, `null` when it shows none}
  ///
  /// @param head the first bytes of a file
  public static @Nullable Charset wide(byte[] head) {
    if (head.length < 4) {
      return null;
    }
    int first = (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
    return switch (first) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
      case 0x003C -> StandardCharsets.UTF_16BE;
      default -> null;
    };
  }

  /// The bytes as text in a declared encoding, with U+FFFD for what cannot be decoded. The superset is taken where files
  /// commonly declare the subset: windows-1252 for Latin-1, GB18030 for GB2312 and GBK.
  ///
  /// @param bytes the bytes
  /// @param from where the text starts
  /// @param to where it ends
  /// @param declared the encoding the text declares; `null` when it declares none
  /// @return empty when the bytes are UTF-8 by declaration
  public static Optional<String> decode(byte[] bytes, int from, int to, @Nullable String declared) {
    Charset charset = declared == null ? StandardCharsets.UTF_8 : charset(declared);
    return charset.equals(StandardCharsets.UTF_8)
        ? Optional.empty()
        : Optional.of(new String(bytes, from, to - from, charset));
  }

  private static Charset charset(String declared) {
    return switch (declared.strip().toLowerCase(Locale.ROOT)) {
      case "utf-8", "utf8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be", "ucs-2" -> StandardCharsets.UTF_8;
      case "iso-8859-1", "latin-1", "latin1", "windows-1252" -> Charset.forName("windows-1252");
      case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk" -> GB18030;
      default -> named(declared.strip());
    };
  }

  private static Charset named(String declared) {
    try {
      return Charset.forName(declared);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return StandardCharsets.UTF_8;
    }
  }

  /// Text for bytes that are not the UTF-8 they should be: GB18030 where nothing was declared and every byte fits it,
  /// otherwise UTF-8 with U+FFFD.
  ///
  /// @param bytes the bytes
  /// @param from where the text starts
  /// @param to where it ends
  /// @param declared whether an encoding was declared
  /// @return empty when the bytes are valid UTF-8
  public static Optional<String> salvage(byte[] bytes, int from, int to, boolean declared) {
    if (decodes(bytes, from, to, StandardCharsets.UTF_8)) {
      return Optional.empty();
    }
    Charset charset = !declared && decodes(bytes, from, to, GB18030) ? GB18030 : StandardCharsets.UTF_8;
    return Optional.of(new String(bytes, from, to - from, charset));
  }

  private static boolean decodes(byte[] bytes, int from, int to, Charset charset) {
    try {
      CharBuffer _ = charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  /// Characters as a stream of UTF-8.
  private static final class Transcoding extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[32 * 1024];
    private ByteBuffer ready = ByteBuffer.allocate(0);
    private int carried;

    Transcoding(Reader reader) {
      this.reader = reader;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (!ready.hasRemaining() && !encode()) {
        return -1;
      }
      int count = Math.min(length, ready.remaining());
      ready.get(target, offset, count);
      return count;
    }

    /// Encodes the next characters; a first surrogate at the end waits for its second.
    private boolean encode() throws IOException {
      int read = reader.read(chars, carried, chars.length - carried);
      if (read < 0 && carried == 0) {
        return false;
      }
      int length = carried + Math.max(read, 0);
      carried = read > 0 && Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
      ready = StandardCharsets.UTF_8.encode(CharBuffer.wrap(chars, 0, length - carried));
      chars[0] = chars[length - 1];
      return ready.hasRemaining() || encode();
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
