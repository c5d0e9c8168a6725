package org.patentbeacon.format.json;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// Cuts a text into its outermost JSON objects: one after the other, or in an array. Of an object longer than the limit
/// only the beginning is kept.
///
/// What stands between objects and is neither blank nor a mark of an array is given as a piece of its own, which no parser
/// will accept.
public final class JsonObjects {
  private static final int KEPT_OF_TOO_LONG = 4096;

  private final Reader in;
  private final int most;
  private final char[] buffer = new char[32 * 1024];
  private int from;
  private int to;
  private int lines = 1;
  private int line;
  private boolean tooLong;

  /// The objects of a text.
  ///
  /// @param in the text
  /// @param most the longest object, in characters
  public JsonObjects(Reader in, int most) {
    this.in = in;
    this.most = most;
  }

  /// {@return the next object, as it is written; `null` after the last}
  ///
  /// @throws IOException when the text cannot be read
  public @Nullable String next() throws IOException {
    tooLong = false;
    int c = read();
    while (isBetween(c)) {
      c = read();
    }
    if (c < 0) {
      return null;
    }
    line = lines;
    StringBuilder object = new StringBuilder();
    append(object, (char) c);
    return c == '{' ? rest(object) : garbage(object);
  }

  private static boolean isBetween(int c) {
    return c >= 0 && (c <= ' ' || c == '[' || c == ']' || c == ',' || c == '\uFEFF');
  }

  /// Reads to the bracket that closes the object.
  private String rest(StringBuilder object) throws IOException {
    int depth = 1;
    boolean quoted = false;
    boolean escaped = false;
    while (depth > 0) {
      int c = read();
      if (c < 0) {
        break;
      }
      append(object, (char) c);
      if (quoted) {
        quoted = escaped || c != '"';
        escaped = !escaped && c == '\\';
      } else {
        quoted = c == '"';
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
    }
    return object.toString();
  }

  /// Reads to the end of the line, or to the next object.
  private String garbage(StringBuilder piece) throws IOException {
    while ((from < to || fill()) && buffer[from] != '{' && buffer[from] != '\n' && buffer[from] != '\r') {
      append(piece, buffer[from++]);
    }
    return piece.toString();
  }

  private void append(StringBuilder object, char c) {
    if (!tooLong) {
      object.append(c);
      if (object.length() > most) {
        tooLong = true;
        object.setLength(Math.min(most, KEPT_OF_TOO_LONG));
      }
    }
  }

  private int read() throws IOException {
    if (from == to && !fill()) {
      return -1;
    }
    char c = buffer[from++];
    lines += c == '\n' ? 1 : 0;
    return c;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(in.read(buffer, 0, buffer.length), 0);
    return to > 0;
  }

  /// {@return the 1-based line on which the object begins that was given last}
  public int line() {
    return line;
  }

  /// {@return whether the object that was given last is longer than the limit}
  public boolean tooLong() {
    return tooLong;
  }
}
