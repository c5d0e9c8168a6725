package org.patentbeacon.search;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.Citation;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.RelatedDocument;
import org.patentbeacon.document.RelationKind;
import org.patentbeacon.index.entry.IndexEntry;
import org.patentbeacon.number.PublicationNumber;

/// What one document says of another.
final class DocumentRelations {
  private static final Set<RelationKind> OF_A_CHILD =
      EnumSet.of(RelationKind.DIVISION_OF, RelationKind.CONTINUATION_OF, RelationKind.CONTINUATION_IN_PART_OF);

  private DocumentRelations() {}

  /// Whether a document is a division or continuation of another.
  static boolean isChild(PatentDocument document, PatentDocument parent) {
    return document.related().stream().filter(related -> OF_A_CHILD.contains(related.relation()))
        .anyMatch(related -> names(related, parent));
  }

  /// Whether one of two documents says that they are filed together, for two kinds of right.
  static boolean areTwins(PatentDocument one, PatentDocument other) {
    return saysTwin(one, other) || saysTwin(other, one);
  }

  private static boolean saysTwin(PatentDocument document, PatentDocument other) {
    return document.related().stream().filter(related -> related.relation() == RelationKind.SAME_DAY_UTILITY_MODEL)
        .anyMatch(related -> names(related, other));
  }

  /// Whether a document cites another, in whichever of its publications.
  static boolean cites(PatentDocument document, PatentDocument cited) {
    String number = IndexEntry.number(cited);
    return number != null && document.citations().stream().map(Citation::document).filter(Objects::nonNull)
        .anyMatch(citation -> number.equals(stem(citation)));
  }

  private static boolean names(RelatedDocument related, PatentDocument other) {
    Application application = other.application();
    boolean byApplication = application != null && application.id() != null && application.id().equals(related.application());
    return byApplication || (related.publication() != null && Objects.equals(stem(related.publication()), IndexEntry.number(other)));
  }

  /// A publication number without its kind; `null` for what is none.
  private static @Nullable String stem(String number) {
    try {
      PublicationNumber read = PublicationNumber.of(number);
      return read.authority() + read.number();
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
