package org.patentbeacon.format.uspto.early;

import java.util.Set;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.uspto.RelationNames;
import org.patentbeacon.format.uspto.UsptoDraft;
import org.patentbeacon.format.uspto.UsptoRelations;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;

/// The related documents of grants of 2001 to 2004, `B600` and its parts.
final class St32Related {
  private static final RelationNames PARTS = new RelationNames(Set.of("PARENT-US"), "CDOC", "PDOC", "PPUB", "PSTA",
      St32Id::read);

  private final UsptoDraft draft;

  St32Related(UsptoDraft draft) {
    this.draft = draft;
  }

  /// Reads one part. Those for which the model has no word (addition, substitution, reexamination) are kept beside the
  /// document.
  void read(String name, XmlCursor xml) {
    switch (name) {
      case "B630" -> xml.eachChild(child -> read(child, xml));
      case "B620" -> parent(RelationKind.DIVISION_OF, xml);
      case "B631", "B633" -> parent(RelationKind.CONTINUATION_OF, xml);
      case "B632" -> parent(RelationKind.CONTINUATION_IN_PART_OF, xml);
      case "B640" -> parent(RelationKind.REISSUE_OF, xml);
      case "B641US" -> parent(RelationKind.DIVISION_OF, xml);
      case "B680US" -> {
        DocumentId id = St32Id.read(xml, draft);
        if (id.number() != null) {
          draft.related().add(
              new RelatedDocument(RelationKind.PROVISIONAL, UsptoRelations.application(id), null, id.date(), null));
        }
      }
      case "B690US" ->
        UsptoRelations.publication(RelationKind.EARLIER_PUBLICATION, St32Id.read(xml, draft), draft);
      default -> draft.extras().presence(name, xml);
    }
  }

  private void parent(RelationKind relation, XmlCursor xml) {
    PARTS.read(relation, xml, draft);
  }
}
