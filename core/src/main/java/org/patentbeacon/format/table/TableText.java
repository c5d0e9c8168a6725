package org.patentbeacon.format.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.encoding.TableEncoding;

/// The text of a table, decoded as it is read. Bytes that are none of its encoding become U+FFFD.
public final class TableText {
  /// An accent may come late in a large file; what comes later still is taken to be of the same encoding.
  private static final int LOOKED_AT = 8 << 20;
  private static final int HEAD = 64 << 10;

  private final Reader reader;
  private final String head;
  private final Mojibake.Damage damage;
  private final boolean big5;

  private TableText(Reader reader, String head, Mojibake.Damage damage, boolean big5) {
    this.reader = reader;
    this.head = head;
    this.damage = damage;
    this.big5 = big5;
  }

  /// Opens a text.
  ///
  /// @param in its bytes
  /// @param forced its encoding; absent to tell it from the bytes
  /// @return the text, whose reader closes the stream
  /// @throws IOException when the bytes cannot be read
  public static TableText open(InputStream in, @Nullable Charset forced) throws IOException {
    byte[] first = in.readNBytes(LOOKED_AT);
    Charset charset = forced == null ? TableEncoding.of(first) : forced;
    Reader whole = new InputStreamReader(new SequenceInputStream(new ByteArrayInputStream(first), in), charset);
    PushbackReader reader = new PushbackReader(whole);
    int start = reader.read();
    if (start >= 0 && start != '\uFEFF') {
      reader.unread(start);
    }
    Mojibake.Damage damage = charset.name().equals("x-MacRoman")
        ? Mojibake.of(wholeLines(first, charset)) : Mojibake.Damage.NONE;
    String head = new String(first, 0, Math.min(HEAD, first.length), charset);
    return new TableText(reader, head.startsWith("\uFEFF") ? head.substring(1) : head, damage,
        forced == null && TableEncoding.isBig5(first));
  }

  /// The lines that are there in full.
  private static String wholeLines(byte[] first, Charset charset) {
    String text = new String(first, charset);
    return first.length < LOOKED_AT ? text : text.substring(0, text.lastIndexOf('\r') + 1);
  }

  /// {@return the characters, without a byte order mark}
  public Reader reader() {
    return reader;
  }

  /// {@return the beginning of the text, to look at}
  public String head() {
    return head;
  }

  /// The text of a cell, brought back where the whole file was damaged by being read in a wrong encoding.
  String repaired(String cell) {
    return damage == Mojibake.Damage.WHOLE && !Mojibake.isAscii(cell) ? Mojibake.undone(cell).orElse(cell) : cell;
  }

  /// Whether the text, whose encoding was not given, reads best as Big5.
  boolean isBig5() {
    return big5;
  }

  /// How far the file was damaged by being read in a wrong encoding; [#repaired(String)] undoes it where it can be.
  Mojibake.Damage damage() {
    return damage;
  }
}
