package org.patentbeacon.search;

import java.util.List;

/// A clause of a query and what it does to the number of hits.
///
/// @param clause the clause in the beacon dialect
/// @param start where it was written, the first code point of the query
/// @param end behind its last code point
/// @param alone how many answer this clause by itself
/// @param after how many are left once this operand of an AND or NOT is applied, those before it too; of an arm of an OR,
///   how many it adds to those before it
/// @param children the operands, in the order written
public record ClauseCount(String clause, int start, int end, long alone, long after, List<ClauseCount> children) {

  /// Copies the list.
  public ClauseCount {
    children = List.copyOf(children);
  }
}
