package org.patentbeacon.similar;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.RankRequest;
import org.patentbeacon.index.Ranking;
import org.patentbeacon.query.PatentQuery;

/// Among which documents a signal ranks, and how many.
///
/// @param filter only documents that answer this query
/// @param most the greatest number of documents
/// @param snapshot the open snapshot; `null` for the latest
record Scope(PatentQuery filter, int most, @Nullable String snapshot) {

  /// The same among other documents.
  Scope among(PatentQuery documents) {
    return new Scope(documents, most, snapshot);
  }

  RankRequest request(Ranking by) {
    return new RankRequest(by, filter, most, snapshot);
  }
}
