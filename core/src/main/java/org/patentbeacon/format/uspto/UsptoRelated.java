package org.patentbeacon.format.uspto;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.NumberContext;

/// The related documents of a United States document: what it divides, continues or repeats.
final class UsptoRelated {
  private final List<RelatedDocument> related = new ArrayList<>();
  private final Consumer<Note> notes;

  UsptoRelated(Consumer<Note> notes) {
    this.notes = notes;
  }

  List<RelatedDocument> all() {
    return related;
  }

  void read(XmlCursor xml) {
    xml.eachChild(child -> {
      switch (child) {
        case "division" -> parent(RelationKind.DIVISION_OF, xml);
        case "continuation", "continuing-reissue" -> parent(RelationKind.CONTINUATION_OF, xml);
        case "continuation-in-part" -> parent(RelationKind.CONTINUATION_IN_PART_OF, xml);
        case "reissue", "us-reexamination-reissue-merger" -> parent(RelationKind.REISSUE_OF, xml);
        case "us-provisional-application" -> provisional(DocumentId.read(xml, notes));
        case "related-publication" -> publication(DocumentId.read(xml, notes));
        default -> {}
      }
    });
  }

  private void parent(RelationKind relation, XmlCursor xml) {
    Parent parent = new Parent();
    parent.read(xml);
    if (parent.id != null && parent.id.number() != null) {
      String country = parent.id.country();
      NumberContext context = NumberContext.of(country == null || country.equals("WO") ? "WO" : country);
      String application = Numbers.applicationId(parent.id.number(), context);
      related.add(new RelatedDocument(relation, application, null, parent.id.date(), parent.status));
    }
  }

  private void provisional(DocumentId id) {
    if (id.number() != null) {
      String application = Numbers.applicationId(id.number(), NumberContext.of("US"));
      related.add(new RelatedDocument(RelationKind.PROVISIONAL, application, null, id.date(), null));
    }
  }

  private void publication(DocumentId id) {
    if (id.number() != null) {
      NumberContext context = NumberContext.of("US").withKind(id.kind());
      String publication = Numbers.publicationId(id.number(), context);
      related.add(new RelatedDocument(RelationKind.EARLIER_PUBLICATION, null, publication, id.date(), null));
    }
  }

  /// The nearest parent of a relation.
  private final class Parent {
    private @Nullable DocumentId id;
    private @Nullable String status;

    void read(XmlCursor xml) {
      xml.eachChild(child -> {
        switch (child) {
          case "relation", "parent-doc" -> read(xml);
          case "document-id" -> {
            DocumentId found = DocumentId.read(xml, notes);
            id = id == null ? found : id;
          }
          case "parent-status" -> status = xml.text();
          default -> {}
        }
      });
    }
  }
}
