package org.patentbeacon.format.dpma;

import java.util.Set;
import java.util.function.Consumer;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.format.xml.XmlRecordReader;

/// Reads the German register: patents and utility models, hit lists of its search, and designs.
public final class DpmaReader implements XmlRecordReader {
  static final String FORMAT = "dpma";

  /// A reader of these records.
  public DpmaReader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Set<String> roots() {
    return Set.of("dpma-patent-document", "PatentHitListRecord", "Transaction");
  }

  @Override
  public Set<String> wrappers() {
    return Set.of("PatentHitList");
  }

  @Override
  public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
    switch (root.name()) {
      case "PatentHitListRecord" -> sink.accept(new DpmaHit(root).document());
      case "Transaction" -> new DpmaTransaction(root).read(sink);
      default -> new DpmaRecord(root).read(sink);
    }
  }
}
