package org.patentbeacon.format.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.format.encoding.Utf8;
import org.patentbeacon.format.record.RecordException;

/// The bytes of one record between reading and parsing: where they stand in the file and what was repaired in them.
final class XmlText {
  private static final int EXCERPT = 200;
  private static final String UNDECODABLE = "bytes that are no text in this encoding read as U+FFFD";

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final int line;
  private final int column;
  private final List<Note> notes;
  private final @Nullable XmlWrapper wrapper;

  private XmlText(byte[] bytes, int from, int to, int line, int column, List<Note> notes,
      @Nullable XmlWrapper wrapper) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.line = line;
    this.column = column;
    this.notes = notes;
    this.wrapper = wrapper;
  }

  /// The text of a record, without blanks before it.
  static XmlText of(XmlPart part) {
    int to = part.offset() + part.length();
    int from = XmlProlog.content(part.bytes(), part.offset(), to);
    int line = part.line() + ByteScan.lineEnds(part.bytes(), part.offset(), from);
    return new XmlText(part.bytes(), from, to, line, 0, List.of(), part.wrapper());
  }

  /// The 1-based line of the file on which this text starts.
  int line() {
    return line;
  }

  List<Note> notes() {
    return notes;
  }

  XmlProlog prolog() {
    return XmlProlog.of(bytes, from, to);
  }

  /// Opens it, on the start tag of its root.
  ///
  /// @param outcomes takes the parts that are skipped or refused
  XmlCursor open(Consumer<XmlOutcome> outcomes) {
    if (wrapper == null) {
      return XmlCursor.open(bytes, from, to - from, outcomes);
    }
    byte[] tag = wrapper.startTag();
    byte[] wrapped = Arrays.copyOf(tag, tag.length + to - from);
    System.arraycopy(bytes, from, wrapped, tag.length, to - from);
    return XmlCursor.openWrapped(wrapped, outcomes);
  }

  /// This text in UTF-8, from the encoding it declares.
  XmlText transcoded() {
    Optional<String> decoded = Utf8.decode(bytes, from, to, wrapper == null ? prolog().encoding() : wrapper.encoding());
    return decoded.isEmpty() ? this : with(decoded.get());
  }

  /// The part from the root's start tag on, with its named entities resolved.
  XmlText root() {
    int root = prolog().rootOffset();
    int rootLine = line + ByteScan.lineEnds(bytes, from, root);
    int rootColumn = characters(lineStart(root), root);
    EntityRepair.Repaired repaired = EntityRepair.of(bytes, root, to);
    if (repaired == null) {
      return new XmlText(bytes, root, to, rootLine, rootColumn, notes, wrapper);
    }
    List<Note> all = new ArrayList<>(notes);
    all.addAll(repaired.notes());
    return new XmlText(repaired.bytes(), 0, repaired.bytes().length, rootLine, rootColumn, all, wrapper);
  }

  /// This text, which starts with the root, with its prefixes bound and its bytes made valid; `null` when neither is
  /// needed.
  @Nullable XmlText salvaged(XmlProlog prolog) {
    String declared = wrapper == null ? prolog.encoding() : wrapper.encoding();
    Optional<String> decoded = Utf8.salvage(bytes, from, to, declared != null);
    XmlText valid = decoded.isEmpty() ? this : with(decoded.get());
    byte[] bound = Namespaces.bind(Arrays.copyOfRange(valid.bytes, valid.from, valid.to));
    if (bound != null) {
      return new XmlText(bound, 0, bound.length, line, column, valid.notes, wrapper);
    }
    return decoded.isEmpty() ? null : valid;
  }

  private XmlText with(String decoded) {
    byte[] utf8 = decoded.getBytes(StandardCharsets.UTF_8);
    List<Note> all = new ArrayList<>(notes);
    if (decoded.indexOf('\uFFFD') >= 0) {
      all.add(new Note("encoding", UNDECODABLE));
    }
    return new XmlText(utf8, 0, utf8.length, line, column, all, wrapper);
  }

  /// The place of a fault in the file, from its place in this text, whose columns the parser counts in bytes.
  RecordException place(RecordException fault) {
    if (fault.line() == 0) {
      return fault;
    }
    int start = from;
    for (int i = 1; i < fault.line() && start < to; i++) {
      start = ByteScan.indexOf(bytes, (byte) '\n', start, to) + 1;
    }
    int before = wrapper != null && fault.line() == 1 ? wrapper.startTag().length : 0;
    int reached = Math.clamp((long) start + fault.column() - 1 - before, Math.min(start, to), to);
    int characters = characters(Math.min(start, to), reached);
    return new RecordException(fault.reason(), fault.words(), line + fault.line() - 1,
        characters + 1 + (fault.line() == 1 ? column : 0));
  }

  private int lineStart(int at) {
    int start = at;
    while (start > from && bytes[start - 1] != '\n' && bytes[start - 1] != '\r') {
      start--;
    }
    return start;
  }

  private int characters(int first, int last) {
    return new String(bytes, first, last - first, StandardCharsets.UTF_8).length();
  }

  /// This text, which is in UTF-8, as a file of its own: behind a declaration, and in the element that was around it.
  ///
  /// Without a declared encoding bytes that are no UTF-8 are judged again when the file is read.
  byte[] alone(XmlProlog prolog) {
    int start = prolog.rootOffset();
    String declared = wrapper == null ? prolog.encoding() : wrapper.encoding();
    ByteArrayOutputStream file = new ByteArrayOutputStream(to - start);
    file.writeBytes(utf8("<?xml version=\"1.0\"" + (declared == null ? "" : " encoding=\"UTF-8\"") + "?>\n"));
    if (wrapper == null) {
      file.write(bytes, start, to - start);
      return file.toByteArray();
    }
    byte[] endTag = utf8("</" + new String(wrapper.name(), StandardCharsets.UTF_8) + ">");
    file.writeBytes(wrapper.startTag());
    file.write('\n');
    file.write(bytes, start, ByteScan.indexOf(bytes, endTag, start, to) - start);
    file.writeBytes(endTag);
    return file.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// The first 200 characters.
  String excerpt() {
    String head = new String(bytes, from, Math.min(4 * EXCERPT, to - from), StandardCharsets.UTF_8);
    return head.codePointCount(0, head.length()) <= EXCERPT
        ? head
        : head.substring(0, head.offsetByCodePoints(0, EXCERPT));
  }
}
