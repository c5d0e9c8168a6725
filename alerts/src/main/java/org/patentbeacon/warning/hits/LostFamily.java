package org.patentbeacon.warning.hits;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.patentbeacon.alert.AlertDocument;
import org.patentbeacon.alert.Cause;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.query.Joined;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.field.FieldCatalog;
import org.patentbeacon.query.field.FieldType;

/// A family that a query found and finds no more.
///
/// @param query the query
/// @param family the family
/// @param document the id of the document that stood for it
record LostFamily(WatchedQuery query, String family, String document) {

  /// The document, with why its family is found no more.
  AlertDocument document(Set<String> gone) throws IOException {
    List<IndexHit> now = gone.contains(document) ? List.of() : query.view().hits(number(), 0, HitDetail.WHOLE);
    if (now.isEmpty()) {
      return new AlertDocument(document, null, family, Cause.DELETED, "");
    }
    PatentDocument known = now.getFirst().document();
    Cause cause = now.getFirst().family().equals(family) ? failing() : Cause.FAMILY_MERGED;
    return new AlertDocument(document, known.application() == null ? null : known.application().id(), family, cause,
        known.title("zh"));
  }

  private PatentQuery number() {
    return new PatentQuery.NumberIs("PN", document, SourceRange.NONE);
  }

  /// What changed is told by the first part of the query that the document does not answer any more.
  private Cause failing() throws IOException {
    PatentQuery tree = query.parsed().tree();
    List<PatentQuery> parts = tree instanceof PatentQuery.And and ? and.operands() : List.of(tree);
    for (PatentQuery part : parts) {
      PatentQuery asked = Joined.and(List.of(number(), part), SourceRange.NONE);
      if (query.view().hits(asked, 0, HitDetail.NUMBERS).isEmpty()) {
        return cause(part);
      }
    }
    return Cause.TEXT_CHANGED;
  }

  private static Cause cause(PatentQuery part) {
    if (any(part, Set.of(FieldType.STATUS))) {
      return Cause.STATUS_CHANGED;
    }
    return any(part, Set.of(FieldType.CLASS, FieldType.LOC)) ? Cause.RECLASSIFIED : Cause.TEXT_CHANGED;
  }

  private static boolean any(PatentQuery part, Set<FieldType> types) {
    return part.leafField().map(code -> types.contains(FieldCatalog.standard().field(code).type())).orElse(false)
        || part.children().stream().anyMatch(child -> any(child, types));
  }
}
