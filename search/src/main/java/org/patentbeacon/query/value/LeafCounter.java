package org.patentbeacon.query.value;

import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.query.scan.QueryText;

/// Counts the leaves of one query as they are read, and refuses the first too many.
public final class LeafCounter {
  private final QueryText text;
  private final QueryLimits limits;
  private int leaves;
  private int wildcards;

  /// Starts at none.
  ///
  /// @param text the query
  /// @param limits how many leaves it may have
  public LeafCounter(QueryText text, QueryLimits limits) {
    this.text = text;
    this.limits = limits;
  }

  /// Counts a leaf.
  ///
  /// @param from its first position
  /// @param to behind it
  public void leaf(int from, int to) {
    if (++leaves > limits.clauses()) {
      throw text.error(QueryErrorCode.TOO_MANY_CLAUSES, from, to, "more than " + limits.clauses() + " clauses");
    }
  }

  /// Counts a word with a wildcard, a leaf already.
  void wildcard(SourceRange range) {
    if (++wildcards > limits.wildcards()) {
      throw text.error(QueryErrorCode.TOO_MANY_WILDCARDS, range.start(), range.end(),
          "more than " + limits.wildcards() + " words with a wildcard");
    }
  }
}
