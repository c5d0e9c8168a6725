package org.patentbeacon.format.encoding;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The lines of a text, ended by CR, LF or both. Of a line longer than the limit only the beginning is kept.
public final class LongLines {
  private final Reader in;
  private final int most;
  private final char[] buffer = new char[32 * 1024];
  private int from;
  private int to;
  private int number;
  private boolean tooLong;
  private boolean afterReturn;

  /// The lines of a text.
  ///
  /// @param in the text
  /// @param most the longest line, in characters
  public LongLines(Reader in, int most) {
    this.in = in;
    this.most = most;
  }

  /// {@return the next line without its end; `null` after the last}
  ///
  /// @throws IOException when the text cannot be read
  public @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    tooLong = false;
    boolean any = false;
    while (from < to || fill()) {
      if (afterReturn && buffer[from] == '\n') {
        afterReturn = false;
        from++;
        continue;
      }
      afterReturn = false;
      any = true;
      int end = from;
      while (end < to && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      append(line, end);
      from = end;
      if (end < to) {
        afterReturn = buffer[end] == '\r';
        from++;
        break;
      }
    }
    number += any ? 1 : 0;
    return any ? line.toString() : null;
  }

  private void append(StringBuilder line, int end) {
    int kept = Math.min(end - from, most - line.length());
    line.append(buffer, from, kept);
    tooLong |= kept < end - from;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(in.read(buffer, 0, buffer.length), 0);
    return to > 0;
  }

  /// {@return the 1-based number of the line that was given last}
  public int number() {
    return number;
  }

  /// {@return whether the line that was given last is longer than the limit}
  public boolean tooLong() {
    return tooLong;
  }
}
