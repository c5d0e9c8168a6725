package org.patentbeacon.format.uspto.early;

import java.util.Set;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.uspto.RelationNames;
import org.patentbeacon.format.uspto.UsptoDraft;
import org.patentbeacon.format.uspto.UsptoRelations;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;

/// The related documents of published applications of 2001 to 2004.
final class PapRelated {
  private static final RelationNames PARTS = new RelationNames(Set.of("parent-child"), "child", "parent", "parent-patent",
      "parent-status", PapId::read);

  private final UsptoDraft draft;

  PapRelated(UsptoDraft draft) {
    this.draft = draft;
  }

  void read(XmlCursor xml) {
    xml.eachChild(child -> {
      switch (child) {
        case "continuations" -> read(xml);
        case "division-of" -> parent(RelationKind.DIVISION_OF, xml);
        case "continuation-of", "continuing-reissue-of" -> parent(RelationKind.CONTINUATION_OF, xml);
        case "continuation-in-part-of" -> parent(RelationKind.CONTINUATION_IN_PART_OF, xml);
        case "a-371-of-international" -> parent(RelationKind.NATIONAL_STAGE_OF, xml);
        case "reissue-of" -> parent(RelationKind.REISSUE_OF, xml);
        case "non-provisional-of-provisional" -> provisional(PapId.read(xml, draft));
        case "corrected-republication-of" ->
          UsptoRelations.publication(RelationKind.CORRECTION_OF, PapId.read(xml, draft), draft);
        default -> draft.extras().presence(child, xml);
      }
    });
  }

  /// Earlier publications of this application.
  void publications(XmlCursor xml) {
    xml.eachChild(
        _ -> UsptoRelations.publication(RelationKind.EARLIER_PUBLICATION, PapId.read(xml, draft), draft));
  }

  private void provisional(DocumentId id) {
    if (id.number() != null) {
      draft.related().add(
          new RelatedDocument(RelationKind.PROVISIONAL, UsptoRelations.application(id), null, id.date(), null));
    }
  }

  private void parent(RelationKind relation, XmlCursor xml) {
    PARTS.read(relation, xml, draft);
  }
}
