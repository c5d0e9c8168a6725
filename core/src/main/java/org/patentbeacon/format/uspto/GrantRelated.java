package org.patentbeacon.format.uspto;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.NumberContext;

/// The related documents of grants and applications since 2004: what the document divides, continues or repeats.
///
/// A chain of parents is printed as relations of other children; each parent becomes a related document, and the child
/// goes to the extra values where it is not this application. Relations for which the model has no word go there whole.
final class GrantRelated {
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
    Parent parent = new Parent();
    parent.read(xml, draft);
    DocumentId id = parent.id;
    if (id == null || id.number() == null) {
      return;
    }
    String application = UsptoRelations.application(id);
    DocumentId granted = parent.granted;
    String publication = granted == null ? null
        : Numbers.publicationId(granted.number(), granted.context());
    draft.related().add(new RelatedDocument(relation, application, publication, id.date(), parent.status));
    DocumentId child = parent.child;
    if (child != null && child.number() != null) {
      String childId = UsptoRelations.application(child);
      if (!Objects.equals(childId, draft.applicationId())) {
        draft.extras().add(relation.word(), child.number() + ": " + id.number());
      }
    }
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

  /// The two ends of a relation.
  private static final class Parent {
    private @Nullable DocumentId id;
    private @Nullable DocumentId granted;
    private @Nullable DocumentId child;
    private @Nullable String status;

    void read(XmlCursor xml, UsptoDraft draft) {
      xml.eachChild(name -> {
        switch (name) {
          case "relation", "us-relation", "parent-doc" -> read(xml, draft);
          case "child-doc" -> child = DocumentId.read(xml, draft.notes());
          case "document-id" -> id = DocumentId.read(xml, draft.notes());
          case "parent-grant-document" -> granted = DocumentId.read(xml, draft.notes());
          case "parent-status" -> status = xml.text();
          default -> draft.extras().presence(name, xml);
        }
      });
    }
  }
}
