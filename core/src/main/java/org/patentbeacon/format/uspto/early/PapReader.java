package org.patentbeacon.format.uspto.early;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Classification;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.format.uspto.UsptoDraft;
import org.patentbeacon.format.uspto.UsptoTexts;
import org.patentbeacon.format.value.ClassSymbols;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.format.xml.XmlRecordReader;

/// Reads published applications of the United States of 2001 to 2004, versions 1.5 and 1.6.
public final class PapReader implements XmlRecordReader {

  /// A reader of this format.
  public PapReader() {}

  @Override
  public String format() {
    return "uspto-pap";
  }

  @Override
  public Set<String> roots() {
    return Set.of("patent-application-publication");
  }

  @Override
  public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
    Reading reading = new Reading(root, new UsptoDraft(format()));
    root.eachChild(reading::part);
    sink.accept(reading.draft.document(reading.texts));
  }

  /// One record while it is read.
  private static final class Reading {
    private final XmlCursor xml;
    private final UsptoDraft draft;
    private final Extras extras;
    private final PapParties parties;
    private final UsptoTexts texts;

    Reading(XmlCursor xml, UsptoDraft draft) {
      this.xml = xml;
      this.draft = draft;
      extras = draft.extras();
      parties = new PapParties(draft.parties(), extras);
      texts = new UsptoTexts(draft.notes());
    }

    private void part(String name) {
      switch (name) {
        case "subdoc-bibliographic-information" -> xml.eachChild(this::bibliographic);
        case "subdoc-abstract" -> PapTexts.abstractText(xml, texts);
        case "subdoc-description" -> PapTexts.description(xml, texts);
        case "subdoc-claims" -> PapTexts.claims(xml, texts);
        case "subdoc-drawings" -> PapTexts.drawings(xml, texts, extras);
        // Sequences fill most of their records; only that there is one is kept.
        case "sequence-cwu" -> extras.add(name, "yes");
        default -> extras.presence(name, xml);
      }
    }

    private void bibliographic(String name) {
      switch (name) {
        case "document-id" -> draft.publication(PapId.read(xml, draft));
        case "domestic-filing-data" -> filing();
        case "foreign-priority-data" -> draft.priority(PapId.read(xml, draft), null);
        case "technical-information" -> xml.eachChild(this::technical);
        case "continuity-data" -> new PapRelated(draft).read(xml);
        case "prior-publication" -> new PapRelated(draft).publications(xml);
        case "inventors" -> parties.inventors(xml);
        case "assignee" -> parties.assignee(xml);
        case "international-conventions" -> xml.eachChild(this::international);
        default -> extras.presence(name, xml);
      }
    }

    private void filing() {
      DocumentId[] number = new DocumentId[1];
      DocumentId whole = PapId.read(xml, draft, child -> {
        switch (child) {
          case "application-number" -> number[0] = PapId.read(xml, draft);
          // The first two digits of the number.
          case "application-number-series-code" -> {}
          default -> extras.presence(child, xml);
        }
      });
      String written = number[0] == null ? null : number[0].number();
      draft.application(new DocumentId("US", written, null, whole.date(), null));
    }

    private void technical(String name) {
      switch (name) {
        case "classification-ipc" -> ipc();
        case "classification-us" -> xml.eachChild(child -> uspc(child.endsWith("-primary") ? "F" : "L"));
        case "title-of-invention" -> draft.title(xml.text());
        case "botanic" -> xml.eachChild(child -> extras.presence(child, xml));
        default -> extras.presence(name, xml);
      }
    }

    /// The edition of the scheme stands behind the classes.
    private void ipc() {
      int before = draft.classes().size();
      @Nullable String[] edition = new String[1];
      xml.eachChild(child -> {
        if (child.equals("classification-ipc-edition")) {
          edition[0] = xml.text();
        } else {
          String position = child.endsWith("-primary") ? "F" : "L";
          String raw = xml.verbatim();
          ClassSymbols.ipc(raw).ifPresentOrElse(symbol -> draft.classes().add(ipc(symbol, position, null)),
              () -> extras.add("ipc", raw));
        }
      });
      draft.classes().subList(before, draft.classes().size())
          .replaceAll(found -> ipc(found.symbol(), String.valueOf(found.position()), edition[0]));
    }

    private static Classification ipc(String symbol, String position, @Nullable String edition) {
      return new Classification("IPC", symbol, null, null, position, null, null, null, edition);
    }

    /// Class and subclass, parted by a slash, or what stands there freely.
    private void uspc(String position) {
      xml.eachChild(child -> {
        List<String> parts = new ArrayList<>(2);
        if (child.equals("uspc")) {
          xml.eachChild(_ -> parts.add(xml.text()));
        } else {
          parts.add(xml.text());
        }
        String symbol = String.join("/", parts);
        if (!symbol.isEmpty()) {
          draft.classes().add(new Classification("USPC", symbol, null, null, position, null, null, null, null));
        }
      });
    }

    private void international(String name) {
      switch (name) {
        case "pct-application" -> draft.pctFiling(PapId.read(xml, draft));
        case "pct-publication" -> draft.pctPublication(PapId.read(xml, draft));
        default -> extras.presence(name, xml);
      }
    }
  }
}
