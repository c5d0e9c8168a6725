package org.patentbeacon.format.uspto;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.format.value.Numbers;
import org.patentbeacon.format.xml.DocumentId;
import org.patentbeacon.number.NumberContext;

/// What all formats of the office do alike with related documents.
public final class UsptoRelations {
  /// The digits of a published application behind its year.
  private static final int SERIAL = 7;

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
    String publication = Numbers.publicationId(withYear(id.number(), id), NumberContext.of("US").withKind(id.kind()));
    draft.related().add(new RelatedDocument(relation, null, publication, id.date(), null));
    if (publication == null) {
      draft.extras().add(relation.word(), id.number());
    }
  }

  /// Some files of 2005 print a published application without its year, as `0193250`; the date tells it.
  private static String withYear(String number, DocumentId id) {
    boolean application = id.kind() != null && id.kind().startsWith("A");
    return application && id.date() != null && number.length() == SERIAL ? id.date().year() + number : number;
  }
}
