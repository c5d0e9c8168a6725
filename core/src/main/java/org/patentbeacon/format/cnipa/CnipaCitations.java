package org.patentbeacon.format.cnipa;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.CitationPhase;
import org.patentbeacon.document.CitationType;
import org.patentbeacon.document.CitedBy;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.PublicationNumber;

/// The documents printed on a Chinese grant as cited (INID 56): those its examiner held against it.
final class CnipaCitations {
  private @Nullable DocumentId patent;
  private String words = "";
  private final List<String> categories = new ArrayList<>();
  private @Nullable String claims;
  private @Nullable String passages;
  private CitationType type = CitationType.LITERATURE;

  private CnipaCitations() {}

  /// Reads `ReferencesCited` or `references-cited` into the document.
  static void read(XmlCursor xml, CnipaDocument document) {
    xml.eachChild(child -> {
      switch (child) {
        case "Citation", "citation" -> {
          CnipaCitations citation = new CnipaCitations();
          citation.children(xml, document);
          citation.add(document);
        }
        default -> {}
      }
    });
  }

  private void children(XmlCursor xml, CnipaDocument document) {
    xml.eachChild(child -> {
      switch (child) {
        case "ApplicationCitation", "patcit" -> {
          type = CitationType.PATENT;
          children(xml, document);
        }
        case "PublicationReference", "document-id" -> patent = DocumentId.read(xml, document.notes()::add);
        case "NPLCitation", "nplcit" -> words = xml.text(_ -> true);
        case "Text", "text" -> words = xml.text();
        case "ReferenceDocCategory", "category" -> categories.addAll(List.of(xml.text().split("[,;\\s]+")));
        case "RelevantClaims", "rel-claims" -> claims = Values.present(xml.text());
        case "RelevantPassage", "rel-passage" -> passages = Values.present(xml.text());
        default -> {}
      }
    });
  }

  private void add(CnipaDocument document) {
    DocumentId id = patent;
    String number = id == null ? null : id.number();
    if (number == null && words.isEmpty()) {
      return;
    }
    categories.removeIf(String::isEmpty);
    PublicationNumber cited = id == null ? null : CnipaNumbers.cited(id);
    document.citations().add(new Citation(type, cited == null ? null : cited.id(),
        number == null ? null : number, null, id == null ? null : id.date(), words.isEmpty() ? null : words,
        categories, claims, passages, CitationPhase.EXAMINATION, CitedBy.EXAMINER, id == null ? null : id.country()));
  }
}
