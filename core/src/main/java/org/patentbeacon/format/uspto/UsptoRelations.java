package org.patentbeacon.format.uspto;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.number.NumberContext;

/// What all formats of the office do alike with related documents.
public final class UsptoRelations {
  private UsptoRelations() {}

  /// {@return the id of a parent application, national or international; `null` when its number is none}
  ///
  /// @param id its number as written
  public static @Nullable String application(DocumentId id) {
    String written = id.number();
    boolean international = written != null && written.startsWith("PCT");
    String country = international ? "WO" : id.country() == null ? "US" : id.country();
    return Numbers.applicationId(written, NumberContext.of(country).withDate(id.date() == null ? null : id.date().start()));
  }

  /// Adds a publication of the same application, or one that is corrected. A number that is none is kept as it stands.
  ///
  /// @param relation what it is to this document
  /// @param id its number, kind and date
  /// @param draft the document
  public static void publication(RelationKind relation, DocumentId id, UsptoDraft draft) {
    if (id.number() == null) {
      return;
    }
    String publication = Numbers.publicationId(id.number(), NumberContext.of("US").withKind(id.kind()));
    draft.related().add(new RelatedDocument(relation, null, publication, id.date(), null));
    if (publication == null) {
      draft.extras().add(relation.word(), id.number());
    }
  }
}
