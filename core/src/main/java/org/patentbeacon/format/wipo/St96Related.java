package org.patentbeacon.format.wipo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.value.Values;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.NumberContext;

/// The related documents: what this one divides, continues or repeats.
final class St96Related {
  private final List<RelatedDocument> related = new ArrayList<>();
  private final Extras extra;
  private final Consumer<Note> notes;

  St96Related(Extras extra, Consumer<Note> notes) {
    this.extra = extra;
    this.notes = notes;
  }

  List<RelatedDocument> list() {
    return related;
  }

  /// A `RelatedDocumentBag`.
  void read(XmlCursor xml) {
    xml.eachChild(child -> {
      switch (child) {
        case "Division" -> parent(RelationKind.DIVISION_OF, xml);
        case "Continuation" -> parent(RelationKind.CONTINUATION_OF, xml);
        case "PartialContinuation" -> parent(RelationKind.CONTINUATION_IN_PART_OF, xml);
        case "Reissue", "ContinuingReissue", "DivisionalReissue" -> parent(RelationKind.REISSUE_OF, xml);
        case "UtilityModelBasis" -> parent(RelationKind.SAME_DAY_UTILITY_MODEL, xml);
        case "Correction" -> parent(RelationKind.CORRECTION_OF, xml);
        case "ProvisionalApplication" -> parent(RelationKind.PROVISIONAL, xml);
        case "RelatedPublication" -> parent(RelationKind.EARLIER_PUBLICATION, xml);
        default -> extra.add(child, xml.text(_ -> true));
      }
    });
  }

  private void parent(RelationKind relation, XmlCursor xml) {
    Parent parent = new Parent();
    parent.read(xml);
    if (parent.application != null || parent.publication != null) {
      related.add(new RelatedDocument(relation, parent.application, parent.publication, parent.date, parent.status));
    }
  }

  /// The parent of a relation; the child is this document.
  private final class Parent {
    private @Nullable String application;
    private @Nullable String publication;
    private @Nullable PartialDate date;
    private @Nullable String status;

    void read(XmlCursor xml) {
      xml.eachChild(child -> {
        switch (child) {
          case "ParentDocument", "CorrectedDocument", "PatentDocumentIdentification" -> read(xml);
          case "ApplicationIdentification" -> {
            St96Number number = St96Number.read(xml, notes);
            application = known("application", number, Numbers.applicationId(number.number(), context(number)));
            date = number.date() == null ? date : number.date();
          }
          case "PatentPublicationIdentification", "PatentGrantIdentification" -> {
            St96Number number = St96Number.read(xml, notes);
            publication = known("publication", number, Numbers.publicationId(number.number(), number.context()));
            date = number.date() == null ? date : number.date();
          }
          case "ParentDocumentStatusCode", "ProvisionalApplicationStatusCode" -> status = Values.present(xml.text());
          case "ChildDocument" -> {}
          default -> extra.add(child, xml.text(_ -> true));
        }
      });
    }

    /// A number that is none is kept as it is written.
    private @Nullable String known(String what, St96Number number, @Nullable String id) {
      if (id == null && number.number() != null) {
        extra.add("related " + what, number.number());
      }
      return id;
    }

    private static NumberContext context(St96Number number) {
      return number.office() == null ? NumberContext.NONE : number.context();
    }
  }
}
