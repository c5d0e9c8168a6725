package org.patentbeacon.format.wipo;

import java.util.Set;
import java.util.function.Consumer;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.format.xml.XmlRecordReader;

/// Reads patents and designs in the XML of WIPO Standard ST.96: one document per record.
public final class St96Reader implements XmlRecordReader {
  static final String FORMAT = "wipo-st96";

  /// A reader of these records.
  public St96Reader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Set<String> roots() {
    return Set.of("PatentPublication", "DesignApplication");
  }

  @Override
  public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
    sink.accept(switch (root.name()) {
      case "DesignApplication" -> new St96Design(root).document();
      default -> new St96Publication(root).document();
    });
  }
}
