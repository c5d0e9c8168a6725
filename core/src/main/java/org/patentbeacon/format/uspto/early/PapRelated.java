package org.patentbeacon.format.uspto.early;

import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.uspto.RelationEnds;
import org.patentbeacon.format.uspto.UsptoDraft;
import org.patentbeacon.format.uspto.UsptoRelations;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;

/// The related documents of published applications of 2001 to 2004.
final class PapRelated {
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
    RelationEnds ends = new RelationEnds();
    ends(ends, xml);
    ends.addTo(draft, relation);
  }

  private void ends(RelationEnds ends, XmlCursor xml) {
    xml.eachChild(name -> {
      switch (name) {
        case "parent-child" -> ends(ends, xml);
        case "child" -> ends.child(PapId.read(xml, draft));
        case "parent" -> ends.parent(PapId.read(xml, draft));
        case "parent-patent" -> ends.granted(PapId.read(xml, draft));
        case "parent-status" -> ends.status(xml.text());
        default -> draft.extras().presence(name, xml);
      }
    });
  }
}
