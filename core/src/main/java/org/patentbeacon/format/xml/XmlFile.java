package org.patentbeacon.format.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.patentbeacon.format.encoding.Utf8;
import org.patentbeacon.format.record.FormatReader;
import org.patentbeacon.format.record.ReadResult;
import org.patentbeacon.format.record.SourceFile;

/// Reads a file of one XML record, or of many one after the other, and gives each to the reader of its root element.
///
/// Holds one record at a time; an element around many records is never held as a whole. A record that cannot be read is one rejected result, and the next one is read.
public final class XmlFile implements FormatReader {
  private final Map<String, XmlRecordReader> readers = new LinkedHashMap<>();
  private final Map<String, Set<String>> wrappers = new LinkedHashMap<>();

  /// A reader of every format of the list.
  ///
  /// @param readers a reader per format
  /// @throws IllegalArgumentException when two readers claim the same root
  public XmlFile(List<XmlRecordReader> readers) {
    for (XmlRecordReader reader : readers) {
      for (String root : reader.roots()) {
        XmlRecordReader other = this.readers.put(root, reader);
        if (other != null) {
          throw new IllegalArgumentException(
              "both " + other.format() + " and " + reader.format() + " claim <" + root + ">");
        }
      }
      for (String wrapper : reader.wrappers()) {
        wrappers.computeIfAbsent(wrapper, _ -> new LinkedHashSet<>()).addAll(reader.roots());
      }
    }
  }

  @Override
  public void read(SourceFile file, Consumer<ReadResult> sink) throws IOException {
    InputStream content = Utf8.narrow(file.content(), file.head());
    XmlParts parts = new XmlParts(content, readers.keySet(), wrappers, file.head().length);
    XmlRecords records = new XmlRecords(file, readers, wrappers, sink);
    for (XmlPart part = parts.next(); part != null; part = parts.next()) {
      records.read(part);
    }
    records.end(parts.unclosed());
  }
}
