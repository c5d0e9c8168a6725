package org.patentbeacon.format.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The entries of a tar file (POSIX ustar and pax, GNU long names), one after the other.
///
/// As a stream it is the content of the entry whose header [#next()] gave last.
final class TarStream extends InputStream {
  private static final int BLOCK = 512;
  private static final int MAGIC_AT = 257;
  private static final byte[] MAGIC = "ustar".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_NAME = 64 * 1024;

  private final InputStream in;
  private long left;
  private int padding;

  /// What a header says.
  ///
  /// @param name the name, one character per byte
  /// @param type the type flag: `0` a file, `5` a folder, `1` and `2` links, others devices
  record Header(String name, char type) {}

  TarStream(InputStream in) {
    this.in = in;
  }

  /// Whether a file that starts with these bytes is a tar file.
  static boolean is(byte[] head) {
    return head.length >= MAGIC_AT + MAGIC.length
        && new String(head, MAGIC_AT, MAGIC.length, StandardCharsets.US_ASCII).equals("ustar");
  }

  /// The next entry; `null` at the end. The content of the one before is passed over.
  @Nullable Header next() throws IOException {
    String longName = null;
    while (true) {
      passOver();
      byte[] block = in.readNBytes(BLOCK);
      if (block.length == 0 || isZero(block)) {
        return null;
      }
      check(block);
      left = octal(block, 124, 12);
      padding = (int) (-left & (BLOCK - 1));
      char type = block[156] == 0 ? '0' : (char) block[156];
      switch (type) {
        case 'L' -> longName = text(extension(), 0, LONGEST_NAME);
        case 'x' -> longName = path(extension(), longName);
        case 'g', 'K' -> passOver();
        default -> {
          return new Header(longName == null ? name(block) : longName, type);
        }
      }
    }
  }

  private void passOver() throws IOException {
    byte[] passed = new byte[8192];
    while (read(passed, 0, passed.length) >= 0) {
      // Only the next header is wanted.
    }
    in.skipNBytes(padding);
    padding = 0;
  }

  private byte[] extension() throws IOException {
    if (left > LONGEST_NAME) {
      throw Damage.broken("expected a name in a tar header, found " + left + " bytes");
    }
    return readNBytes((int) left);
  }

  private static boolean isZero(byte[] block) {
    for (byte b : block) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  /// The checksum is the sum of all bytes with blanks in its own place.
  private static void check(byte[] block) throws IOException {
    if (block.length < BLOCK) {
      throw Damage.broken("expected a tar header of 512 bytes, found the end of the file");
    }
    long sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : block[i] & 0xFF;
    }
    if (sum != octal(block, 148, 8)) {
      throw Damage.broken("expected a tar header, found bytes with another checksum");
    }
  }

  /// A number in octal digits, or in base 256 where its first bit is set.
  private static long octal(byte[] block, int from, int length) throws IOException {
    if ((block[from] & 0x80) != 0) {
      long value = 0;
      for (int i = from + 4; i < from + length; i++) {
        value = value << 8 | (block[i] & 0xFF);
      }
      if (value < 0) {
        throw Damage.broken("expected a size in a tar header, found a negative one");
      }
      return value;
    }
    String digits = text(block, from, length).strip();
    if (!digits.matches("[0-7]{0,12}")) {
      throw Damage.broken("expected an octal number in a tar header, found '" + digits + "'");
    }
    return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
  }

  private static String name(byte[] block) {
    String name = text(block, 0, 100);
    String prefix = block[MAGIC_AT + MAGIC.length] == 0 ? text(block, 345, 155) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  /// The `path` of a pax header, whose records read `length key=value`; `otherwise` when it has none.
  private static @Nullable String path(byte[] pax, @Nullable String otherwise) {
    return new String(pax, StandardCharsets.ISO_8859_1).lines()
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .filter(pair -> pair.startsWith("path=")).map(pair -> pair.substring("path=".length()))
        .findFirst().orElse(otherwise);
  }

  private static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < Math.min(from + length, bytes.length) && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int count = in.read(buffer, offset, (int) Math.min(length, left));
    if (count < 0) {
      throw Damage.broken("expected " + left + " more bytes of a tar entry, found the end of the file");
    }
    left -= count;
    return count;
  }
}
