package org.patentbeacon.format.st36;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Note;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.format.xml.Extras;
import org.patentbeacon.format.xml.XmlCursor;
import org.patentbeacon.number.NumberContext;

/// The related documents: what the application was divided from or continues.
final class St36Related {
  private final String office;
  private final Extras leftovers;
  private final Consumer<Note> notes;
  private final List<RelatedDocument> related = new ArrayList<>();

  St36Related(String office, Extras leftovers, Consumer<Note> notes) {
    this.office = office;
    this.leftovers = leftovers;
    this.notes = notes;
  }

  List<RelatedDocument> all() {
    return related;
  }

  void read(XmlCursor xml) {
    xml.eachChild(name -> {
      RelationKind kind = switch (name) {
        case "division" -> RelationKind.DIVISION_OF;
        case "continuation" -> RelationKind.CONTINUATION_OF;
        case "continuation-in-part", "addition" -> RelationKind.CONTINUATION_IN_PART_OF;
        case "reissue" -> RelationKind.REISSUE_OF;
        case "provisional-application" -> RelationKind.PROVISIONAL;
        case "correction" -> RelationKind.CORRECTION_OF;
        default -> null;
      };
      if (kind == null) {
        leftovers.element(name, xml);
      } else {
        xml.eachChild(child -> relation(child, kind, xml));
      }
    });
  }

  private void relation(String name, RelationKind kind, XmlCursor xml) {
    switch (name) {
      case "relation" -> xml.eachChild(child -> relation(child, kind, xml));
      case "parent-doc", "document-id" -> parent(kind, DocumentId.read(xml, notes));
      case "child-doc" -> {}
      default -> leftovers.element(name, xml);
    }
  }

  private void parent(RelationKind kind, DocumentId id) {
    @Nullable String country = id.country();
    NumberContext context = id.context().withAuthority(country == null ? office : country);
    String application = Numbers.applicationId(id.number(), context);
    if (application != null) {
      related.add(new RelatedDocument(kind, application, null, id.date(), null));
    } else {
      leftovers.add(kind.word(), id.number());
    }
  }
}
