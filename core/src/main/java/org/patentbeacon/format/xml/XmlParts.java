package org.patentbeacon.format.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a stream into XML records and holds one at a time.
///
/// A record ends before an XML declaration at the start of a line or behind the root's end tag; where the declaration is
/// missing, before the next start tag of a root. In an element around many records ([XmlWrapper]) each of them is one, and
/// a record without its end tag ends before the next of the same name. The encoding must agree with ASCII in the characters of markup, as all
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

  private enum Place { PROLOG, BETWEEN, ROOT, EPILOG }

  private final InputStream in;
  private final Set<String> roots;
  private final Map<String, Set<String>> wrappers;
  private final int limit;
  private final TagSearch tags = new TagSearch();
  private byte[] buffer;
  private int start;
  private int scan;
  private int end;
  private int line = 1;
  private boolean finished;
  private Place place = Place.PROLOG;
  private byte[] root = {};
  private @Nullable XmlWrapper wrapper;
  private boolean wrapperClosed;
  private @Nullable String unclosed;
  private byte @Nullable [] tooLong;
  private int tooLongLine;

  /// @param known the number of bytes at the start that are known to exist: small files need little room
  XmlParts(InputStream in, Set<String> roots, Map<String, Set<String>> wrappers, int known) {
    this(in, roots, wrappers, known, LIMIT);
  }

  XmlParts(InputStream in, Set<String> roots, Map<String, Set<String>> wrappers, int known, int limit) {
    this.in = in;
    this.roots = roots;
    this.wrappers = wrappers;
    this.limit = limit;
    this.buffer = new byte[Math.clamp(2L * known, 2 * LONGEST_NAME, CHUNK)];
  }

  /// The name of the element around many records of which the end tag is missing at the end of the file, behind a
  /// complete record; `null` when there is none.
  @Nullable String unclosed() {
    return unclosed;
  }

  /// The next record, `null` at the end of the file.
  @Nullable XmlPart next() throws IOException {
    while (true) {
      scan = place == Place.ROOT ? tags.next(buffer, scan, end) : ByteScan.indexOf(buffer, (byte) '<', scan, end);
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
        close();
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

  private void close() {
    if (place == Place.ROOT && isName(root, scan + 2)) {
      place = Place.EPILOG;
    } else if (wrapper != null && isName(wrapper.name(), scan + 2)) {
      if (place == Place.BETWEEN) {
        wrapper = null;
      } else {
        wrapperClosed = true;
      }
      place = Place.EPILOG;
    }
  }

  private boolean startTagCuts() throws IOException {
    return switch (place) {
      case PROLOG -> {
        begin();
        yield false;
      }
      case BETWEEN -> {
        beginWrapped();
        yield false;
      }
      case ROOT -> isName(root, scan + 1) && (wrapper != null || isLineStart());
      case EPILOG -> isName(root, scan + 1) || isRecord(localName(tagName()));
    };
  }

  private void begin() throws IOException {
    root = tagName();
    if (root.length > 0) {
      wrapper = wrapperHere();
      if (wrapper == null) {
        enterRoot();
      } else {
        place = Place.BETWEEN;
      }
    }
  }

  /// Starts a record, unless the element is another one.
  private void beginWrapped() {
    byte[] name = tagName();
    if (isRecord(localName(name))) {
      line += ByteScan.lineEnds(buffer, start, scan);
      start = scan;
      tooLong = null;
      root = name;
      enterRoot();
    }
  }

  private void enterRoot() {
    place = Place.ROOT;
    tags.want(root, wrapper == null ? root : wrapper.name());
  }

  private boolean isRecord(String localName) {
    XmlWrapper around = wrapper;
    if (around != null && !wrapperClosed) {
      return around.holds(localName);
    }
    return roots.contains(localName) || wrappers.containsKey(localName);
  }

  private @Nullable XmlWrapper wrapperHere() throws IOException {
    Set<String> records = wrappers.get(localName(root));
    int last = records == null ? 0 : lastOfTag();
    return records == null || last == 0 || buffer[scan + last - 1] == '/'
        ? null : XmlWrapper.of(buffer, start, scan + last + 1, records);
  }

  /// How far from [#scan] the start tag ends; 0 when that is not near.
  private int lastOfTag() throws IOException {
    byte quote = 0;
    for (int i = 1; i < CHUNK && (scan + i < end || fill()); i++) {
      byte b = buffer[scan + i];
      if (quote != 0) {
        quote = b == quote ? 0 : quote;
      } else if (b == '"' || b == '\'') {
        quote = b;
      } else if (b == '>') {
        return i;
      }
    }
    return 0;
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

  private boolean isName(byte[] name, int at) {
    int behind = at + name.length;
    return ByteScan.startsWith(buffer, name, at, end) && (behind >= end || endsName(buffer[behind]));
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
    part = part.in(place == Place.BETWEEN ? null : wrapper);
    tooLong = null;
    start = to;
    root = new byte[0];
    leaveWrapper(to);
    place = wrapper == null ? Place.PROLOG : Place.BETWEEN;
    return part;
  }

  /// Leaves the element around many records where it is closed, where another file follows or this one ends.
  private void leaveWrapper(int to) {
    boolean ends = finished && to == end;
    if (wrapper == null || !(wrapperClosed || ends || isDeclaration())) {
      return;
    }
    unclosed = ends && !wrapperClosed && place == Place.EPILOG ? new String(wrapper.name(), StandardCharsets.UTF_8) : null;
    wrapper = null;
    wrapperClosed = false;
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
