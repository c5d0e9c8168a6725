package org.patentbeacon.format.xml;

import java.util.Set;
import java.util.function.Consumer;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.record.RecordException;

/// Turns one XML record, known by its root element, into documents.
public interface XmlRecordReader {

  /// {@return the id of the format, such as `uspto-grant`}
  String format();

  /// {@return the local names of the root elements it reads}
  Set<String> roots();

  /// {@return the local names of elements that hold many of its root elements; each of those is then a record of its own,
  /// and the file is never held as a whole}
  default Set<String> wrappers() {
    return Set.of();
  }

  /// Reads a record.
  ///
  /// A reader whose records hold things that are no documents, or documents of which one may be refused without the
  /// others, says so with [XmlCursor#skip(String)] and [XmlCursor#alone(Runnable)].
  ///
  /// @param root the cursor, on the start tag of the root element
  /// @param sink takes each document found; of its provenance only the vintage, where the record states one. It is built
  ///     when the record has been read to its end, so that until then it may be completed by what stands behind it
  /// @throws RecordException when the record is no document
  void read(XmlCursor root, Consumer<PatentDocument.Builder> sink);
}
