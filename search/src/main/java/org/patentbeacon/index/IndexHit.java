package org.patentbeacon.index;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.legal.DocumentState;

/// A hit of a search, with as much of its document as the search asked for.
///
/// @param id the id of the document
/// @param seen what people see first of it; absent unless a [HitDetail#BRIEF] was asked for
/// @param whole the whole document; absent unless it was asked for
/// @param family the key of its simple family
/// @param familySize how many applications its simple family has; 0 when the search asked for numbers alone
/// @param firstBatch the batch in which it first arrived
/// @param batch the batch in which it arrived or last changed
/// @param score how well it matches; comparable within one answer only
/// @param legal its legal state on the day of the page
public record IndexHit(String id, @Nullable DocumentBrief seen, @Nullable PatentDocument whole, String family,
    int familySize, long firstBatch, long batch, float score, DocumentState legal) {

  /// {@return the document}
  ///
  /// @throws IllegalStateException when the search did not ask for whole documents
  public PatentDocument document() {
    if (whole == null) {
      throw new IllegalStateException("expected a search for whole documents, found one that read less of " + id);
    }
    return whole;
  }

  /// {@return what people see first of the document}
  ///
  /// @throws IllegalStateException when the search asked for numbers alone
  public DocumentBrief brief() {
    return seen == null ? DocumentBrief.of(document()) : seen;
  }
}
