package org.patentbeacon.format.epo;

import java.util.Set;
import java.util.function.Consumer;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.format.xml.XmlRecordReader;

/// Reads answers of Open Patent Services, version 3.2, of every service that names publications.
public final class OpsReader implements XmlRecordReader {
  static final String FORMAT = "epo-ops";

  /// A reader.
  public OpsReader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Set<String> roots() {
    return Set.of("world-patent-data", "fault");
  }

  @Override
  public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
    OpsAnswer answer = new OpsAnswer(root, sink);
    if (root.name().equals("fault")) {
      throw answer.fault();
    }
    root.eachChild(answer::content);
    answer.end();
  }
}
