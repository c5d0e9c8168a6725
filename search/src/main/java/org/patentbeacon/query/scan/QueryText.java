package org.patentbeacon.query.scan;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.text.Characters;

/// A query as code points, as written and with full-width signs read as ASCII; both have the same positions.
public final class QueryText {
  private final int[] written;
  private final int[] read;

  /// Takes a query.
  ///
  /// @param text the text as given
  public QueryText(String text) {
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

  /// {@return the number of code points}
  public int length() {
    return read.length;
  }

  /// {@return the code point at a position with full-width signs as ASCII; -1 behind the end}
  ///
  /// @param position the position
  public int at(int position) {
    return position < read.length ? read[position] : -1;
  }

  /// {@return the code point at a position as written}
  ///
  /// @param position the position
  public int writtenAt(int position) {
    return written[position];
  }

  /// {@return whether white space stands at a position}
  ///
  /// @param position the position, which may lie outside the text
  public boolean spaceAt(int position) {
    return position >= 0 && position < read.length && Characters.isSpace(read[position]);
  }

  /// {@return the next position that is no white space}
  ///
  /// @param position where to start
  public int skipSpace(int position) {
    int at = position;
    while (spaceAt(at)) {
      at++;
    }
    return at;
  }

  /// {@return whether a text of ASCII letters stands here, in any case and width}
  ///
  /// @param at the position
  /// @param ascii the text
  public boolean startsWith(int at, String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      int c = at(at + i);
      if (c < 0 || Character.toLowerCase(c) != Character.toLowerCase(ascii.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// {@return the text between two positions, as written}
  ///
  /// @param start the first position
  /// @param end behind the last position
  public String written(int start, int end) {
    return new String(written, start, end - start);
  }

  /// {@return the text between two positions, full-width signs as ASCII}
  ///
  /// @param start the first position
  /// @param end behind the last position
  public String read(int start, int end) {
    return new String(read, start, end - start);
  }

  /// {@return an error at a place of this query}
  ///
  /// @param code what is wrong
  /// @param start the first position of the fault
  /// @param end behind its last position
  /// @param message what was found and what was expected, without the place
  public QuerySyntaxException error(QueryErrorCode code, int start, int end, String message) {
    return error(code, new SourceRange(start, end), message, null);
  }

  /// {@return an error at a place of this query}
  ///
  /// @param code what is wrong
  /// @param range the fault
  /// @param message what was found and what was expected, without the place
  /// @param suggestion the nearest thing that would be right, or `null`
  public QuerySyntaxException error(QueryErrorCode code, SourceRange range, String message,
      @Nullable String suggestion) {
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
