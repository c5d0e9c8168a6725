package org.patentbeacon.format.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.format.encoding.Utf8;
import org.patentbeacon.format.record.RecordException;

/// The open element around many records of a file, such as `exchange-documents`.
///
/// Each record is parsed behind its start tag, on the same line, so that the prefixes it declares hold and readers can ask
/// for its attributes, without the file ever being held as a whole.
final class XmlWrapper {
  private final byte[] startTag;
  private final byte[] name;
  private final @Nullable String encoding;
  private final Set<String> records;

  private XmlWrapper(byte[] startTag, byte[] name, @Nullable String encoding, Set<String> records) {
    this.startTag = startTag;
    this.name = name;
    this.encoding = encoding;
    this.records = records;
  }

  /// The wrapper of which prolog and start tag stand in the range; `null` when something else stands before the tag.
  ///
  /// @param records the local names of the elements that are records in it
  static @Nullable XmlWrapper of(byte[] bytes, int from, int to, Set<String> records) {
    try {
      XmlProlog prolog = XmlProlog.of(bytes, from, to);
      byte[] tag = Utf8.decode(bytes, prolog.rootOffset(), to, prolog.encoding())
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .orElseGet(() -> Arrays.copyOfRange(bytes, prolog.rootOffset(), to));
      EntityRepair.Repaired repaired = EntityRepair.of(tag, 0, tag.length);
      byte[] repairedTag = repaired == null ? tag : repaired.bytes();
      byte[] bound = Namespaces.bind(repairedTag);
      byte[] name = prolog.rootName().getBytes(StandardCharsets.UTF_8);
      return new XmlWrapper(onOneLine(bound == null ? repairedTag : bound), name, prolog.encoding(), records);
    } catch (RecordException _) {
      return null;
    }
  }

  private static byte[] onOneLine(byte[] tag) {
    byte[] line = tag.clone();
    for (int i = 0; i < line.length; i++) {
      if (line[i] == '\n' || line[i] == '\r') {
        line[i] = ' ';
      }
    }
    return line;
  }

  /// The start tag in UTF-8, without line ends.
  byte[] startTag() {
    return startTag;
  }

  /// Its name as written, prefix included.
  byte[] name() {
    return name;
  }

  /// The encoding that the file declares; `null` when it declares none.
  @Nullable String encoding() {
    return encoding;
  }

  /// Whether an element of this local name in it is a record.
  boolean holds(String localName) {
    return records.contains(localName);
  }
}
