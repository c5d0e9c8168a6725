package org.patentbeacon.format.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a stream into XML records and holds one at a time.
///
/// A record ends before an XML declaration at the start of a line or behind the root's end tag; where the declaration is
/// missing, before the next start tag of a root. The encoding must agree with ASCII in the characters of markup, as all
/// but UTF-16 and UTF-32 do.
final class XmlParts {
  /// The longest record, in bytes.
  static final int LIMIT = 64 * 1024 * 1024;

  private static final int CHUNK = 256 * 1024;
  private static final int KEPT_OF_TOO_LONG = 4096;
  private static final int LONGEST_NAME = 256;
  private static final byte[] DECLARATION = "<?xml".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMMENT = "<!--".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMMENT_END = "-->".getBytes(StandardCharsets.US_ASCII);

  private enum Place { PROLOG, ROOT, EPILOG }

  private final InputStream in;
  private final Set<String> roots;
  private final int limit;
  private byte[] buffer = new byte[CHUNK];
  private int start;
  private int scan;
  private int end;
  private int line = 1;
  private boolean finished;
  private Place place = Place.PROLOG;
  private byte[] root = {};
  private byte @Nullable [] tooLong;
  private int tooLongLine;

  XmlParts(InputStream in, Set<String> roots) {
    this(in, roots, LIMIT);
  }

  XmlParts(InputStream in, Set<String> roots, int limit) {
    this.in = in;
    this.roots = roots;
    this.limit = limit;
  }

  /// The next record, `null` at the end of the file.
  @Nullable XmlPart next() throws IOException {
    while (true) {
      scan = ByteScan.indexOf(buffer, (byte) '<', scan, end);
      if (end - scan < LONGEST_NAME && fill()) {
        continue;
      }
      if (scan >= end) {
        return tooLong == null && isBlank(start, end) ? null : take(end);
      }
      if (isCut()) {
        return take(scan);
      }
    }
  }

  /// Judges the `<` at [#scan] and moves behind it, unless a new record starts there.
  private boolean isCut() throws IOException {
    int next = scan + 1 < end ? buffer[scan + 1] : 0;
    boolean cut = switch (next) {
      case '?' -> isDeclaration() && (place == Place.EPILOG || isLineStart()) && isBegun();
      case '/' -> {
        closeRoot();
        yield false;
      }
      case '!' -> {
        passComment();
        yield false;
      }
      default -> startTagCuts();
    };
    if (!cut) {
      scan = Math.min(scan + 1, end);
    }
    return cut;
  }

  private boolean isDeclaration() {
    int behind = scan + DECLARATION.length;
    return ByteScan.startsWith(buffer, DECLARATION, scan, end) && behind < end && isSpace(buffer[behind]);
  }

  private boolean isBegun() {
    return tooLong != null || !isBlank(start, scan);
  }

  private void closeRoot() {
    if (place == Place.ROOT && isName(scan + 2)) {
      place = Place.EPILOG;
    }
  }

  private boolean startTagCuts() {
    return switch (place) {
      case PROLOG -> {
        root = tagName();
        place = root.length == 0 ? Place.PROLOG : Place.ROOT;
        yield false;
      }
      case ROOT -> isName(scan + 1) && isLineStart();
      case EPILOG -> isName(scan + 1) || roots.contains(localName(tagName()));
    };
  }

  /// Moves behind a comment of prolog or epilog, where it could hide a declaration or a start tag.
  private void passComment() throws IOException {
    if (place == Place.ROOT || !ByteScan.startsWith(buffer, COMMENT, scan, end)) {
      return;
    }
    int close = commentEnd();
    while (close == end && end - scan < CHUNK && fill()) {
      close = commentEnd();
    }
    if (close < end) {
      scan = close;
    }
  }

  private int commentEnd() {
    return ByteScan.indexOf(buffer, COMMENT_END, scan + COMMENT.length, end);
  }

  private boolean isName(int at) {
    int behind = at + root.length;
    return ByteScan.startsWith(buffer, root, at, end) && (behind >= end || endsName(buffer[behind]));
  }

  private byte[] tagName() {
    int to = scan + 1;
    while (to < end && to - scan <= LONGEST_NAME && !endsName(buffer[to])) {
      to++;
    }
    return Arrays.copyOfRange(buffer, scan + 1, to);
  }

  private static String localName(byte[] name) {
    String qualified = new String(name, StandardCharsets.UTF_8);
    return qualified.substring(qualified.indexOf(':') + 1);
  }

  private boolean isLineStart() {
    int i = scan - 1;
    while (i >= start && (buffer[i] == ' ' || buffer[i] == '\t' || isMark(i))) {
      i--;
    }
    return i < start || buffer[i] == '\n' || buffer[i] == '\r';
  }

  private boolean isBlank(int from, int to) {
    int i = from;
    while (i < to && (isSpace(buffer[i]) || isMark(i))) {
      i++;
    }
    return i == to;
  }

  /// Whether the byte is one of a UTF-8 byte order mark.
  private boolean isMark(int at) {
    return buffer[at] == (byte) 0xEF || buffer[at] == (byte) 0xBB || buffer[at] == (byte) 0xBF;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  private static boolean endsName(byte b) {
    return isSpace(b) || b == '>' || b == '/' || b == '<';
  }

  /// Ends the current record before the index and starts the next one there.
  private XmlPart take(int to) {
    if (tooLong == null && to - start > limit) {
      keepBeginning();
    }
    XmlPart part;
    byte[] head = tooLong;
    if (head == null) {
      part = new XmlPart(buffer, start, to - start, line, false);
    } else {
      part = new XmlPart(head, 0, head.length, tooLongLine, true);
    }
    if (!finished || to < end) {
      line += ByteScan.lineEnds(buffer, start, to);
    }
    tooLong = null;
    start = to;
    place = Place.PROLOG;
    root = new byte[0];
    return part;
  }

  /// Reads on behind [#end]; false at the end of the file.
  private boolean fill() throws IOException {
    if (finished) {
      return false;
    }
    makeRoom();
    int read = in.read(buffer, end, buffer.length - end);
    if (read < 0) {
      finished = true;
      return false;
    }
    end += read;
    return true;
  }

  private void makeRoom() {
    if (end < buffer.length) {
      return;
    }
    if (end - start > limit || tooLong != null) {
      dropScanned();
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      scan -= start;
      end -= start;
      start = 0;
    }
    if (buffer.length - end < CHUNK / 2) {
      buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, limit + 2 * CHUNK));
    }
  }

  /// Forgets what was seen of a record that is too long, all but its beginning.
  private void dropScanned() {
    if (tooLong == null) {
      keepBeginning();
    }
    int from = Math.max(start, scan - LONGEST_NAME);
    line += ByteScan.lineEnds(buffer, start, from);
    start = from;
  }

  private void keepBeginning() {
    tooLong = Arrays.copyOfRange(buffer, start, Math.min(end, start + KEPT_OF_TOO_LONG));
    tooLongLine = line;
  }
}
