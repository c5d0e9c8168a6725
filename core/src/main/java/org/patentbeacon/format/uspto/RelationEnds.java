package org.patentbeacon.format.uspto;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.number.NumberContext;

/// The two ends of a relation between applications, whatever elements a format names them by.
///
/// A chain of parents is printed as relations of other children; each parent becomes a related document, and the child
/// goes to the extra values where it is not this application.
final class RelationEnds {
  private @Nullable DocumentId parent;
  private @Nullable DocumentId granted;
  private @Nullable DocumentId child;
  private @Nullable String status;

  /// A relation of which nothing is known yet.
  RelationEnds() {}

  /// Sets the application that came before.
  ///
  /// @param id its number
  void parent(DocumentId id) {
    parent = id;
  }

  /// Sets the patent that the parent became.
  ///
  /// @param id its number
  void granted(DocumentId id) {
    granted = id;
  }

  /// Sets the application that came after.
  ///
  /// @param id its number
  void child(DocumentId id) {
    child = id;
  }

  /// Sets what became of the parent.
  ///
  /// @param words as printed
  void status(String words) {
    status = words;
  }

  /// Adds the relation to a document; nothing happens when no parent is named.
  ///
  /// @param relation the sort of relation
  /// @param draft the document
  void addTo(UsptoDraft draft, RelationKind relation) {
    if (parent == null || parent.number() == null) {
      return;
    }
    draft.related().add(new RelatedDocument(relation, UsptoRelations.application(parent), publication(), parent.date(),
        status));
    if (child != null && child.number() != null
        && !Objects.equals(UsptoRelations.application(child), draft.applicationId())) {
      draft.extras().add(relation.word(), child.number() + ": " + parent.number());
    }
  }

  private @Nullable String publication() {
    if (granted == null) {
      return null;
    }
    NumberContext context = granted.country() == null ? granted.context().withAuthority("US") : granted.context();
    return Numbers.publicationId(granted.number(), context);
  }
}
