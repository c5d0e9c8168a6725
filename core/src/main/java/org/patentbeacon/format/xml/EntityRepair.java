package org.patentbeacon.format.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;

/// Replaces what XML without a DTD does not know: named entities by their characters, a bare `&` by `&amp;`.
///
/// Works on the bytes before they are parsed. A record whose every `&` is one of XML's own stays untouched.
final class EntityRepair {
  private static final int LONGEST_NAME = 40;
  private static final byte[] CDATA = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CDATA_END = "]]>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMMENT = "<!--".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMMENT_END = "-->".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] AMPERSAND = "&amp;".getBytes(StandardCharsets.US_ASCII);
  private static final Set<String> OWN = Set.of("amp", "lt", "gt", "quot", "apos");

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final ByteArrayOutputStream repaired;
  private final Set<String> unknown = new TreeSet<>();
  private int bare;
  private int copied;

  private EntityRepair(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.copied = from;
    this.repaired = new ByteArrayOutputStream(to - from + 1024);
  }

  /// The repaired record, `null` when there is nothing to repair.
  ///
  /// @param bytes UTF-8
  static @Nullable Repaired of(byte[] bytes, int from, int to) {
    for (int at = next(bytes, from, to); at < to; at = next(bytes, at + 1, to)) {
      if (!isOwn(bytes, at, to)) {
        return new EntityRepair(bytes, from, to).run();
      }
    }
    return null;
  }

  /// The bytes of a repaired record and what was done to it.
  static final class Repaired {
    private final byte[] bytes;
    private final List<Note> notes;

    Repaired(byte[] bytes, List<Note> notes) {
      this.bytes = bytes;
      this.notes = notes;
    }

    byte[] bytes() {
      return bytes;
    }

    List<Note> notes() {
      return notes;
    }
  }

  private static int next(byte[] bytes, int from, int to) {
    return ByteScan.indexOf(bytes, (byte) '&', from, to);
  }

  private static boolean isOwn(byte[] bytes, int at, int to) {
    return isNumeric(bytes, at, to) || OWN.contains(name(bytes, at, to));
  }

  /// Whether `&#12;` or `&#x1F;` stands here.
  private static boolean isNumeric(byte[] bytes, int at, int to) {
    if (at + 3 >= to || bytes[at + 1] != '#') {
      return false;
    }
    boolean hex = bytes[at + 2] == 'x';
    int first = at + (hex ? 3 : 2);
    int i = first;
    while (i < to && Character.digit(bytes[i], hex ? 16 : 10) >= 0) {
      i++;
    }
    return i > first && i < to && bytes[i] == ';';
  }

  /// The name between `&` and `;`, empty when none stands here.
  private static String name(byte[] bytes, int at, int to) {
    int last = Math.min(to, at + 2 + LONGEST_NAME);
    int i = at + 1;
    while (i < last && isNameByte(bytes[i])) {
      i++;
    }
    boolean named = i > at + 1 && i < last && bytes[i] == ';' && Character.isLetter(bytes[at + 1]);
    return named ? new String(bytes, at + 1, i - at - 1, StandardCharsets.US_ASCII) : "";
  }

  private static boolean isNameByte(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9')
        || b == '.' || b == '-' || b == '_';
  }

  private Repaired run() {
    int literal = nextLiteral(from);
    int at = next(bytes, from, to);
    while (at < to) {
      if (at < literal) {
        repair(at);
        at = next(bytes, at + 1, to);
      } else {
        int close = literalEnd(literal);
        at = at < close ? next(bytes, close, to) : at;
        literal = nextLiteral(close);
      }
    }
    repaired.write(bytes, copied, to - copied);
    return new Repaired(repaired.toByteArray(), notes());
  }

  /// The start of the next comment or CDATA section, in which `&` means itself.
  private int nextLiteral(int after) {
    int at = ByteScan.indexOf(bytes, (byte) '<', after, to);
    while (at < to && !ByteScan.startsWith(bytes, CDATA, at, to) && !ByteScan.startsWith(bytes, COMMENT, at, to)) {
      at = ByteScan.indexOf(bytes, (byte) '<', at + 1, to);
    }
    return at;
  }

  private int literalEnd(int at) {
    byte[] close = ByteScan.startsWith(bytes, CDATA, at, to) ? CDATA_END : COMMENT_END;
    return ByteScan.indexOf(bytes, close, at, to);
  }

  private void repair(int at) {
    if (isOwn(bytes, at, to)) {
      return;
    }
    String name = name(bytes, at, to);
    repaired.write(bytes, copied, at - copied);
    copied = at + 1;
    String text = name.isEmpty() ? null : EntityTable.text(name);
    if (text == null) {
      repaired.writeBytes(AMPERSAND);
      if (name.isEmpty()) {
        bare++;
      } else {
        unknown.add(name);
      }
      return;
    }
    copied += name.length() + 1;
    repaired.writeBytes(escaped(text).getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (String name : unknown) {
      notes.add(new Note("entity", "unknown entity &" + name + "; kept as text"));
    }
    if (bare > 0) {
      notes.add(new Note("repaired-ampersand", bare == 1 ? "1 bare & read as text" : bare + " bare & read as text"));
    }
    return notes;
  }
}
