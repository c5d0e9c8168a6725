package org.patentbeacon.search;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.query.Notice;
import org.patentbeacon.scheme.SchemeName;

/// Why a query has so many hits.
///
/// The last operand of an AND or NOT leaves what the whole has; the arms of an OR add up to it.
///
/// @param count the number of hits
/// @param unit what is counted
/// @param snapshot the id of the snapshot in which everything was counted
/// @param indexedAt the instant of the last batch in it; absent for an empty database
/// @param schemes the editions of the classification schemes that the query has classes of, as far as they are loaded; of an
///   edition that is not known an empty text
/// @param publications the number of hits before publications of one application or family were counted as one
/// @param clauses the whole query, with its operands below it
/// @param notices what to know about the query that is no error
public record CountExplanation(long count, CountUnit unit, String snapshot, @Nullable Instant indexedAt,
    SortedMap<SchemeName, String> schemes, long publications, ClauseCount clauses, List<Notice> notices) {

  /// Copies the collections.
  public CountExplanation {
    schemes = Collections.unmodifiableSortedMap(new TreeMap<>(schemes));
    notices = List.copyOf(notices);
  }
}
