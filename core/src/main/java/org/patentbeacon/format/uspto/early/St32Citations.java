package org.patentbeacon.format.uspto.early;

import org.patentbeacon.document.CitedBy;
import org.patentbeacon.format.uspto.UsptoCitation;
import org.patentbeacon.format.uspto.UsptoDraft;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;

/// The references cited of grants of 2001 to 2004: `B561` patents, `B562` other texts.
final class St32Citations {
  private St32Citations() {}

  static void read(XmlCursor xml, UsptoDraft draft) {
    UsptoCitation citation = new UsptoCitation();
    xml.eachChild(child -> {
      switch (child) {
        case "PCIT" -> xml.eachChild(inner -> patent(inner, citation, xml, draft));
        case "NCIT" -> citation.literature(xml.text());
        case "CITED-BY-EXAMINER" -> citation.by(CitedBy.EXAMINER);
        case "CITED-BY-OTHER" -> citation.by(CitedBy.UNKNOWN);
        default -> draft.extras().presence(child, xml);
      }
    });
    citation.addTo(draft);
  }

  /// A document without country is one of the office itself.
  private static void patent(String child, UsptoCitation citation, XmlCursor xml, UsptoDraft draft) {
    switch (child) {
      case "DOC" -> {
        DocumentId id = St32Id.read(xml, draft);
        String country = id.country() == null ? "US" : id.country();
        citation.document(new DocumentId(country, id.number(), id.kind(), id.date(), null));
      }
      case "PARTY-US" -> citation.name(xml.text());
      case "PIC", "PNC" -> citation.classed(xml.text());
      default -> draft.extras().presence(child, xml);
    }
  }
}
