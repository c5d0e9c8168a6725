package org.patentbeacon.format.epo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.st36.St36Citations;
import org.patentbeacon.format.st36.St36Texts;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.format.xml.XmlRecordReader;

/// Reads applications and patents of the European Patent Office, versions 1.0 to 1.5.1: one record per publication.
public final class EpFulltextReader implements XmlRecordReader {
  private static final String FORMAT = "epo-fulltext";

  /// Starts a reader.
  public EpFulltextReader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Set<String> roots() {
    return Set.of("ep-patent-document");
  }

  @Override
  public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
    List<Note> notes = new ArrayList<>();
    Extras leftovers = new Extras(FORMAT);
    St36Citations citations = new St36Citations("docdb", notes::add);
    String lang = Values.language(root.attribute("lang"), "und");
    St36Texts texts = new St36Texts(lang, citations, leftovers, notes::add);
    EpFulltextFrontPage front = new EpFulltextFrontPage(root, citations, leftovers, notes::add);
    root.eachChild(part -> {
      if (part.equals("SDOBI")) {
        front.read();
      } else {
        texts.read(part, root);
      }
    });
    PatentDocument.Builder document = front.document();
    texts.addTo(document);
    sink.accept(document.citations(citations.all()).notes(notes).extra(leftovers.all()));
  }
}
