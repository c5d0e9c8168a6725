package org.patentbeacon.format.cnipa;

import java.util.Set;
import java.util.function.Consumer;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.format.xml.XmlRecordReader;

/// Reads legal status records of the Chinese office: a `PRS` file of up to a million `PRSRecord`, each of them one entry
/// of the gazette, which becomes a document with one legal event.
///
/// Names are those of the office's schema; no file of the office was at hand when this was written.
public final class CnipaLegalReader implements XmlRecordReader {
  static final String FORMAT = "cnipa-legal";

  /// A reader of these records.
  public CnipaLegalReader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Set<String> roots() {
    return Set.of("PRSRecord");
  }

  @Override
  public Set<String> wrappers() {
    return Set.of("PRS");
  }

  @Override
  public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
    sink.accept(new CnipaLegalRecord(root).document());
  }
}
