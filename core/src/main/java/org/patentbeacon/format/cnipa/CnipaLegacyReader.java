package org.patentbeacon.format.cnipa;

import java.util.Set;
import java.util.function.Consumer;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.format.xml.XmlRecordReader;

/// Reads the older XML of the Chinese office: one `cn-patent-document` per publication, in the manner of WIPO ST.36.
public final class CnipaLegacyReader implements XmlRecordReader {
  private static final String FORMAT = "cnipa-old";

  /// A reader of these records.
  public CnipaLegacyReader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Set<String> roots() {
    return Set.of("cn-patent-document");
  }

  @Override
  public void read(XmlCursor root, Consumer<PatentDocument.Builder> sink) {
    Reading record = new Reading(root);
    record.document.lang(root.attribute("lang"));
    record.document.vintage(CompactDate.of(root.attribute("date-produced"), record::note));
    root.eachChild(record::part);
    sink.accept(record.document.build());
  }

  /// One record while it is read.
  private static final class Reading {
    private final XmlCursor xml;
    private final CnipaDocument document = new CnipaDocument(FORMAT);

    Reading(XmlCursor xml) {
      this.xml = xml;
    }

    private void note(Note note) {
      document.notes().add(note);
    }

    private void part(String name) {
      switch (name) {
        case "cn-bibliographic-data" -> xml.eachChild(this::bibliographic);
        case "application-body" -> xml.eachChild(this::body);
        default -> {}
      }
    }

    private void body(String name) {
      switch (name) {
        case "description" -> document.texts().description(xml, document.lang());
        case "claims" -> document.texts().claims(xml, document.lang());
        case "drawings" -> document.texts().drawings(xml);
        case "abstract" -> document.texts().abstractText(xml, document.lang());
        default -> {}
      }
    }

    private void bibliographic(String name) {
      switch (name) {
        case "cn-publication-reference" -> xml.eachChild(this::publication);
        case "application-reference" -> {
          String type = xml.attribute("appl-type");
          document.application(DocumentId.read(xml, this::note), type);
        }
        case "priority-claims" -> xml.eachChild(_ -> {
          String kind = xml.attribute("kind");
          document.priority(DocumentId.read(xml, this::note), kind);
        });
        case "classifications-ipcr" -> document.classifications().ipcs(xml);
        case "classification-locarno" -> document.classifications().locarno(xml);
        case "invention-title" -> document.texts().title(xml, document.lang());
        case "abstract" -> document.texts().abstractText(xml, document.lang());
        case "cn-abstract-drawing" -> document.texts().abstractFigure(xml);
        case "cn-related-documents" -> xml.eachChild(this::related);
        case "cn-parties" -> document.parties().read(xml);
        case "references-cited" -> CnipaCitations.read(xml, document);
        case "figures" -> xml.eachChild(this::count);
        default -> {
          document.parties().group(name, xml);
          international(name);
        }
      }
    }

    private void publication(String name) {
      switch (name) {
        case "document-id" -> document.publication(DocumentId.read(xml, this::note));
        case "gazette-reference" -> xml.eachChild(child -> {
          if (child.equals("gazette-num")) {
            document.gazette(xml.text());
          }
        });
        default -> {}
      }
    }

    private void international(String name) {
      switch (name) {
        case "date-pct-article-22-39-fulfilled" ->
            document.pct().nationalPhase(CompactDate.of(xml.text(), this::note));
        case "pct-or-regional-filing-data" -> document.pct().application(DocumentId.read(xml, this::note));
        case "pct-or-regional-publishing-data" -> document.pct().publication(DocumentId.read(xml, this::note));
        default -> {}
      }
    }

    private void related(String name) {
      switch (name) {
        case "division" -> division();
        case "cn-domestic-priority-claims" -> domesticPriority();
        default -> {}
      }
    }

    /// Descends to the parent; the child is this document.
    private void division() {
      xml.eachChild(child -> {
        switch (child) {
          case "parent-doc" -> document.related(RelationKind.DIVISION_OF, DocumentId.read(xml, this::note));
          case "relation" -> division();
          default -> {}
        }
      });
    }

    /// Descends to the earlier application, which the office writes as the child of the relation.
    private void domesticPriority() {
      xml.eachChild(child -> {
        switch (child) {
          case "child-doc" -> document.priority(DocumentId.read(xml, this::note), "national");
          default -> domesticPriority();
        }
      });
    }

    private void count(String name) {
      if (name.equals("number-of-drawing-sheets")) {
        document.drawingSheets(xml.text());
      }
    }
  }
}
