package org.patentbeacon.format.epo;

import java.util.Set;
import java.util.function.Consumer;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.format.xml.XmlRecordReader;

/// Reads DOCDB: each `exchange-document`, alone or among the many of one `exchange-documents`.
public final class DocdbReader implements XmlRecordReader {
  private static final String FORMAT = "epo-docdb";

  /// A reader.
  public DocdbReader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Set<String> roots() {
    return Set.of("exchange-document");
  }

  @Override
  public Set<String> wrappers() {
    return Set.of("exchange-documents");
  }

  @Override
  public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
    EpoDocument document = new EpoDocument(FORMAT);
    document.exchangeDocument(root);
    sink.accept(document.document());
  }
}
