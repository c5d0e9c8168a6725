package org.patentbeacon.search;

import java.util.List;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.query.Notice;

/// Why a query has so many hits.
///
/// The last operand of an AND or NOT leaves what the whole has; the arms of an OR add up to it.
///
/// @param count the number of hits
/// @param unit what is counted
/// @param snapshot the id of the snapshot in which everything was counted
/// @param publications the number of hits before publications of one application or family were counted as one
/// @param clauses the whole query, with its operands below it
/// @param notices what to know about the query that is no error
public record CountExplanation(long count, CountUnit unit, String snapshot, long publications, ClauseCount clauses,
    List<Notice> notices) {

  /// Copies the list.
  public CountExplanation {
    notices = List.copyOf(notices);
  }
}
