package org.patentbeacon.index;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.PatentQuery;

/// What to rank, and by what.
///
/// @param by the evidence
/// @param filter only documents that answer this query are ranked
/// @param most the greatest number of documents
/// @param snapshot the name of the open snapshot to rank in, from a cursor; `null` for the latest
public record RankRequest(Ranking by, PatentQuery filter, int most, @Nullable String snapshot) {

  /// Checks the number.
  public RankRequest {
    if (most < 1) {
      throw new IllegalArgumentException("expected to rank 1 document or more, found " + most);
    }
  }
}
