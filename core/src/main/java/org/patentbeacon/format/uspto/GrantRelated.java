package org.patentbeacon.format.uspto;

import java.util.Set;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.NumberContext;

/// The related documents of grants and applications since 2004: what the document divides, continues or repeats.
///
/// Relations for which the model has no word go whole to the extra values.
final class GrantRelated {
  private static final RelationNames PARTS = new RelationNames(Set.of("relation", "us-relation", "parent-doc"), "child-doc",
      "document-id", "parent-grant-document", "parent-status", (xml, draft) -> DocumentId.read(xml, draft.notes()));

  private final UsptoDraft draft;

  GrantRelated(UsptoDraft draft) {
    this.draft = draft;
  }

  void read(XmlCursor xml) {
    xml.eachChild(child -> {
      switch (child) {
        case "division", "us-divisional-reissue" -> parent(RelationKind.DIVISION_OF, xml);
        case "continuation", "continuing-reissue" -> parent(RelationKind.CONTINUATION_OF, xml);
        case "continuation-in-part" -> parent(RelationKind.CONTINUATION_IN_PART_OF, xml);
        case "reissue", "us-reexamination-reissue-merger" -> parent(RelationKind.REISSUE_OF, xml);
        case "us-provisional-application" -> provisional(xml);
        case "related-publication" -> publication(RelationKind.EARLIER_PUBLICATION, xml);
        case "correction" -> publication(RelationKind.CORRECTION_OF, xml);
        default -> draft.extras().presence(child, xml);
      }
    });
  }

  private void parent(RelationKind relation, XmlCursor xml) {
    PARTS.read(relation, xml, draft);
  }

  private void provisional(XmlCursor xml) {
    String[] status = new String[1];
    DocumentId[] id = new DocumentId[1];
    xml.eachChild(child -> {
      switch (child) {
        case "document-id" -> id[0] = DocumentId.read(xml, draft.notes());
        case "us-provisional-application-status" -> status[0] = xml.text();
        default -> draft.extras().presence(child, xml);
      }
    });
    if (id[0] != null && id[0].number() != null) {
      String application = Numbers.applicationId(id[0].number(), NumberContext.of("US"));
      draft.related().add(
          new RelatedDocument(RelationKind.PROVISIONAL, application, null, id[0].date(), status[0]));
    }
  }

  private void publication(RelationKind relation, XmlCursor xml) {
    xml.eachChild(child -> {
      switch (child) {
        case "document-id", "document-corrected" -> {
          DocumentId id = DocumentId.read(xml, draft.notes());
          UsptoRelations.publication(relation, id, draft);
        }
        default -> draft.extras().presence(child, xml);
      }
    });
  }
}
