package org.patentbeacon.format.uspto.early;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.uspto.UsptoDraft;
import org.patentbeacon.format.uspto.UsptoRelations;
import org.patentbeacon.format.value.Numbers;
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
    Parent parent = new Parent();
    parent.read(xml, draft);
    DocumentId id = parent.id;
    if (id == null || id.number() == null) {
      return;
    }
    DocumentId granted = parent.granted;
    String publication = granted == null ? null : Numbers.publicationId(granted.number(), granted.context());
    draft.related().add(
        new RelatedDocument(relation, UsptoRelations.application(id), publication, id.date(), parent.status));
    DocumentId child = parent.child;
    if (child != null && !Objects.equals(UsptoRelations.application(child), draft.applicationId())) {
      draft.extras().add(relation.word(), child.number() + ": " + id.number());
    }
  }

  /// The two ends of a relation.
  private static final class Parent {
    private @Nullable DocumentId id;
    private @Nullable DocumentId granted;
    private @Nullable DocumentId child;
    private @Nullable String status;

    void read(XmlCursor xml, UsptoDraft draft) {
      xml.eachChild(name -> {
        switch (name) {
          case "parent-child" -> read(xml, draft);
          case "child" -> child = PapId.read(xml, draft);
          case "parent" -> id = PapId.read(xml, draft);
          case "parent-patent" -> granted = PapId.read(xml, draft);
          case "parent-status" -> status = xml.text();
          default -> draft.extras().presence(name, xml);
        }
      });
    }
  }
}
