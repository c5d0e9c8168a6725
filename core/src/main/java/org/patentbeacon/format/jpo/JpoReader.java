package org.patentbeacon.format.jpo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.st36.St36Citations;
import org.patentbeacon.format.st36.St36FrontPage;
import org.patentbeacon.format.st36.St36Texts;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.format.xml.XmlRecordReader;

/// Reads gazettes of the Japan Patent Office: one record per publication. What is Japan's own is read here, all else by
/// the names of WIPO ST.36.
public final class JpoReader implements XmlRecordReader {
  private static final String FORMAT = "jpo";
  private static final String LANG = "ja";

  /// Starts a reader.
  public JpoReader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Set<String> roots() {
    return Set.of("jp-official-gazette");
  }

  @Override
  public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
    Reading reading = new Reading(root);
    root.eachChild(reading::part);
    sink.accept(reading.document());
  }

  /// One record while it is read.
  private static final class Reading {
    private final XmlCursor xml;
    private final List<Note> notes = new ArrayList<>();
    private final Extras leftovers = new Extras(FORMAT);
    private final St36Citations citations = new St36Citations("docdb", notes::add);
    private final St36FrontPage front = new St36FrontPage("JP", LANG, citations, leftovers, notes::add);
    private final St36Texts texts = new St36Texts(LANG, citations, leftovers, notes::add);
    private final List<Classification> classes = new ArrayList<>();
    private final @Nullable String statedKind;
    private @Nullable DocumentId publication;

    Reading(XmlCursor root) {
      xml = root;
      String national = root.attribute("kind-of-jp");
      statedKind = national == null ? root.attribute("kind-of-st16") : national;
      leftovers.status(root.attribute("status"));
    }

    private void part(String name) {
      switch (name) {
        case "bibliographic-data" -> xml.eachChild(this::bibliographic);
        case "written-amendment-group" -> xml.eachChild(_ -> new JpoAmendment(leftovers).read(xml));
        case "abstract-correction" -> leftovers.add(name, "true");
        default -> texts.read(name, xml);
      }
    }

    private void bibliographic(String name) {
      switch (name) {
        case "publication-reference" -> publication = DocumentId.read(xml, notes::add);
        case "classification-national" -> xml.eachChild(this::fileIndex);
        case "f-term-info" -> xml.eachChild(_ -> fTerm(xml.text()));
        case "theme-code-info" -> xml.eachChild(_ -> leftovers.add("themeCode", xml.text()));
        case "request-for-examination" -> leftovers.add("requestForExamination", xml.attribute("true-or-false"));
        case "application-in-foreign-language" -> leftovers.add("applicationInForeignLanguage", "true");
        default -> front.read(name, xml);
      }
    }

    /// `B09B3/00 304H` is the file index that the office's search service calls `B09B3/00,304H`; a facet stands behind.
    private void fileIndex(String name) {
      if (name.equals("main-clsf") || name.equals("further-clsf")) {
        @Nullable String facet = xml.attribute("facet");
        String printed = xml.text();
        String symbol = printed.replace(' ', ',') + (facet == null ? "" : "," + facet);
        if (!printed.isEmpty()) {
          classes.add(new Classification("FI", symbol, null, null, name.startsWith("main") ? "F" : "L", null, null,
              null, printed));
        }
      }
    }

    private void fTerm(String symbol) {
      if (!symbol.isEmpty()) {
        classes.add(Classification.of("FTERM", symbol));
      }
    }

    PatentDocument.Builder document() {
      DocumentId id = publication == null ? new DocumentId("JP", null, null, null, null) : publication;
      DocumentId plain = new DocumentId("JP", id.number(), kind(id.kind()), id.date(), null);
      PatentDocument.Builder document = front.document(plain);
      texts.addTo(document);
      List<Classification> all = new ArrayList<>(document.build().classifications());
      all.addAll(classes);
      return document.classifications(all).citations(citations.all()).notes(notes).extra(leftovers.all());
    }

    /// The letter in brackets: `公開特許公報(A)` is kind A, also in full width.
    private @Nullable String kind(@Nullable String printed) {
      String text = printed == null ? "" : Normalizer.normalize(printed, Normalizer.Form.NFKC);
      int open = text.lastIndexOf('(');
      int close = text.indexOf(')', open + 1);
      return open >= 0 && close > open ? text.substring(open + 1, close) : statedKind;
    }
  }
}
