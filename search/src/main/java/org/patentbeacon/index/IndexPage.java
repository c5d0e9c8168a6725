package org.patentbeacon.index;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page of hits.
///
/// @param total the exact number of hits, in the unit hits are collapsed by
/// @param hits the hits of the page, in order
/// @param facets per field asked for the most frequent values, most frequent first, then by code point
/// @param nextCursor where the next page starts; `null` on the last page
/// @param snapshot the id of the snapshot that answered
/// @param asOf the day whose legal states were looked at
public record IndexPage(long total, List<IndexHit> hits, Map<String, List<FacetCount>> facets,
    @Nullable String nextCursor, String snapshot, LocalDate asOf) {

  /// Copies the collections.
  public IndexPage {
    hits = List.copyOf(hits);
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
  }
}
