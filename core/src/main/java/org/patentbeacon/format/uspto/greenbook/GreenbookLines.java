package org.patentbeacon.format.uspto.greenbook;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.encoding.LongLines;

/// The lines of a Greenbook text, without blanks behind: ended by CR, LF or both, or of 80 columns each without any end.
final class GreenbookLines {
  static final int COLUMNS = 80;
  private static final int LONGEST = 1024 * 1024;

  private final Reader in;
  private final LongLines lines;
  private final boolean fixed;
  private int number;

  /// @param head the first bytes, to see whether lines end
  GreenbookLines(Reader in, byte[] head) {
    this.in = in;
    this.lines = new LongLines(in, LONGEST);
    this.fixed = head.length > COLUMNS && !hasLineEnd(head);
  }

  private static boolean hasLineEnd(byte[] head) {
    for (byte b : head) {
      if (b == '\n' || b == '\r') {
        return true;
      }
    }
    return false;
  }

  /// The next line; `null` after the last.
  @Nullable String next() throws IOException {
    String line = fixed ? columns() : lines.next();
    number++;
    if (line == null) {
      return null;
    }
    String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    return text.stripTrailing();
  }

  private @Nullable String columns() throws IOException {
    char[] line = new char[COLUMNS];
    int length = 0;
    for (int read = in.read(line); read > 0; read = in.read(line, length, COLUMNS - length)) {
      length += read;
    }
    return length == 0 ? null : new String(line, 0, length);
  }

  /// The 1-based number of the line given last.
  int number() {
    return number;
  }
}
