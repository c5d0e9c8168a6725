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

  /// Reads a record.
  ///
  /// @param root the cursor, on the start tag of the root element
  /// @param sink takes each document found; of its provenance only the vintage, where the record states one
  /// @throws RecordException when the record is no document
  void read(XmlCursor root, Consumer<PatentDocument.Builder> sink);
}
