package org.patentbeacon.query;

import org.jspecify.annotations.Nullable;

/// A query as code points, as written and with full-width signs read as ASCII; both have the same positions.
final class QueryText {
  private final int[] written;
  private final int[] read;

  QueryText(String text) {
    written = text.codePoints().toArray();
    read = new int[written.length];
    for (int i = 0; i < read.length; i++) {
      read[i] = sign(written[i]);
    }
  }

  private static int sign(int c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return c - 0xFEE0;
    }
    return switch (c) {
      case '【' -> '[';
      case '】' -> ']';
      case '“', '”', '„' -> '"';
      case '‘', '’' -> '\'';
      case 0x3000, 0x00A0 -> ' ';
      default -> c;
    };
  }

  int length() {
    return read.length;
  }

  /// The code point at a position with full-width signs as ASCII; -1 behind the end.
  int at(int position) {
    return position < read.length ? read[position] : -1;
  }

  /// The code point at a position as written.
  int writtenAt(int position) {
    return written[position];
  }

  boolean spaceAt(int position) {
    return position >= 0 && position < read.length && Characters.isSpace(read[position]);
  }

  int skipSpace(int position) {
    int at = position;
    while (spaceAt(at)) {
      at++;
    }
    return at;
  }

  /// Whether a text of ASCII letters stands here, in any case and width.
  boolean startsWith(int at, String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      int c = at(at + i);
      if (c < 0 || Character.toLowerCase(c) != Character.toLowerCase(ascii.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// The text between two positions, as written.
  String written(int start, int end) {
    return new String(written, start, end - start);
  }

  /// The text between two positions, full-width signs as ASCII.
  String read(int start, int end) {
    return new String(read, start, end - start);
  }

  QuerySyntaxException error(QueryErrorCode code, int start, int end, String message) {
    return error(code, new SourceRange(start, end), message, null);
  }

  QuerySyntaxException error(QueryErrorCode code, SourceRange range, String message, @Nullable String suggestion) {
    return new QuerySyntaxException(code, range.start(), range.end(), place(range.start()) + message, suggestion);
  }

  private String place(int position) {
    int line = 1;
    int lineStart = 0;
    boolean several = false;
    for (int i = 0; i < written.length; i++) {
      if (written[i] == '\n') {
        several = true;
        if (i < position) {
          line++;
          lineStart = i + 1;
        }
      }
    }
    String column = "column " + (position - lineStart + 1) + ": ";
    return several ? "line " + line + ", " + column : column;
  }
}
