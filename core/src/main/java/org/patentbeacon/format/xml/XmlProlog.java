package org.patentbeacon.format.xml;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.record.RecordException;
import org.patentbeacon.format.record.RejectReason;

/// What stands before the root element of a record: passed over, never fetched, never expanded.
///
/// @param rootOffset the index of the root's `<`
/// @param rootName the root's name as written, prefix included
/// @param encoding the declared encoding; `null` when none is declared
record XmlProlog(int rootOffset, String rootName, @Nullable String encoding) {
  private static final Pattern ENCODING = Pattern.compile("\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final byte[] DECLARATION = ascii("<?xml ");
  private static final byte[] INSTRUCTION = ascii("<?");
  private static final byte[] INSTRUCTION_END = ascii("?>");
  private static final byte[] COMMENT = ascii("<!--");
  private static final byte[] COMMENT_END = ascii("-->");
  private static final byte[] DOCTYPE = ascii("<!DOCTYPE");

  /// The root's name without prefix.
  String root() {
    return rootName.substring(rootName.indexOf(':') + 1);
  }

  /// Passes over byte order mark, white space, declaration, instructions, comments and DOCTYPE.
  ///
  /// @throws RecordException when something else stands there, or no element follows
  static XmlProlog of(byte[] bytes, int from, int to) {
    String encoding = null;
    int at = from;
    while (true) {
      at = content(bytes, at, to);
      if (at >= to) {
        throw new RecordException(RejectReason.EMPTY, "expected an element, found the end of the record");
      }
      if (ByteScan.startsWith(bytes, INSTRUCTION, at, to)) {
        int close = ByteScan.indexOf(bytes, INSTRUCTION_END, at, to);
        if (ByteScan.startsWith(bytes, DECLARATION, at, to)) {
          encoding = encoding(new String(bytes, at, close - at, StandardCharsets.ISO_8859_1));
        }
        at = close + INSTRUCTION_END.length;
      } else if (ByteScan.startsWith(bytes, COMMENT, at, to)) {
        at = ByteScan.indexOf(bytes, COMMENT_END, at + COMMENT.length, to) + COMMENT_END.length;
      } else if (ByteScan.startsWith(bytes, DOCTYPE, at, to)) {
        at = behindDoctype(bytes, at + DOCTYPE.length, to);
      } else {
        return new XmlProlog(at, name(bytes, at, to), encoding);
      }
    }
  }

  /// The index of the first byte that is neither white space nor part of a byte order mark.
  static int content(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t'
        || bytes[at] == (byte) 0xEF || bytes[at] == (byte) 0xBB || bytes[at] == (byte) 0xBF)) {
      at++;
    }
    return at;
  }

  /// The index behind the name of the tag that begins here.
  static int nameEnd(byte[] bytes, int at, int to) {
    int end = at + 1;
    while (end < to && "> /\t\r\n<".indexOf(bytes[end]) < 0) {
      end++;
    }
    return end;
  }

  private static String name(byte[] bytes, int at, int to) {
    int end = nameEnd(bytes, at, to);
    if (bytes[at] != '<' || end == at + 1) {
      throw new RecordException(RejectReason.NOT_WELL_FORMED,
          "expected the start tag of an element, found '" + excerpt(bytes, at, to) + "'");
    }
    return new String(bytes, at + 1, end - at - 1, StandardCharsets.UTF_8);
  }

  private static String excerpt(byte[] bytes, int from, int to) {
    return new String(bytes, from, Math.min(20, to - from), StandardCharsets.UTF_8).lines().findFirst().orElse("");
  }

  /// Walks to the `>` that is in no quotes, no comment and not in the internal subset.
  private static int behindDoctype(byte[] bytes, int from, int to) {
    int nesting = 0;
    int at = from;
    while (at < to) {
      switch (bytes[at]) {
        case '"', '\'' -> at = ByteScan.indexOf(bytes, bytes[at], at + 1, to);
        case '[' -> nesting++;
        case ']' -> nesting--;
        case '<' -> {
          if (ByteScan.startsWith(bytes, COMMENT, at, to)) {
            at = ByteScan.indexOf(bytes, COMMENT_END, at, to) + 2;
          }
        }
        case '>' -> {
          if (nesting <= 0) {
            return at + 1;
          }
        }
        default -> {}
      }
      at++;
    }
    return to;
  }

  private static @Nullable String encoding(String declaration) {
    Matcher found = ENCODING.matcher(declaration);
    return found.find() ? found.group(1) : null;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
