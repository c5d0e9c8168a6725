package org.patentbeacon.format.uspto;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.CitedBy;
import org.patentbeacon.format.value.CompactDate;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;

/// The references cited on the front page of grants since 2004.
final class GrantCitations {
  private final UsptoDraft draft;

  GrantCitations(UsptoDraft draft) {
    this.draft = draft;
  }

  void read(XmlCursor xml) {
    xml.eachChild(_ -> citation(xml));
  }

  private void citation(XmlCursor xml) {
    UsptoCitation citation = new UsptoCitation();
    xml.eachChild(child -> {
      switch (child) {
        case "patcit" -> xml.eachChild(inner -> patent(inner, citation, xml));
        case "nplcit" -> citation.literature(xml.text());
        case "category" -> citation.by(by(xml.text()));
        case "rel-passage" -> citation.passages(xml.text(_ -> true));
        case "rel-claims" -> citation.claims(xml.text());
        case "classification-national", "classification-ipc" -> xml.eachChild(inner -> {
          if (!inner.equals("country") && !inner.equals("edition")) {
            citation.classed(xml.verbatim());
          }
        });
        default -> citation.classed(xml.text(_ -> true));
      }
    });
    citation.addTo(draft);
  }

  private void patent(String child, UsptoCitation citation, XmlCursor xml) {
    if (child.equals("document-id")) {
      document(citation, xml);
    } else {
      citation.passages(xml.text(_ -> true));
    }
  }

  /// A `document-id` with the name that citations carry.
  private void document(UsptoCitation citation, XmlCursor xml) {
    @Nullable String[] parts = new String[4];
    xml.eachChild(child -> {
      switch (child) {
        case "country" -> parts[0] = xml.text();
        case "doc-number" -> parts[1] = xml.text();
        case "kind" -> parts[2] = xml.text();
        case "date" -> parts[3] = xml.text();
        case "name" -> citation.name(xml.text());
        default -> draft.extras().presence(child, xml);
      }
    });
    citation.document(new DocumentId(Values.present(parts[0]), Values.present(parts[1]), Values.present(parts[2]),
        CompactDate.of(parts[3], draft.notes()), null));
  }

  private static CitedBy by(String category) {
    return switch (category) {
      case "cited by examiner" -> CitedBy.EXAMINER;
      case "cited by applicant" -> CitedBy.APPLICANT;
      case "cited by third party" -> CitedBy.THIRD_PARTY;
      default -> CitedBy.UNKNOWN;
    };
  }
}
