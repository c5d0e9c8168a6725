package org.patentbeacon.index.lucene.read;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Queries for any of some terms: their hits are counted without a score much faster than with it, and which of them score
/// best is known without scoring most of them. Two passes are then less work than one; with required or excluded clauses
/// they are more.
final class AnyOfTerms {
  private AnyOfTerms() {}

  /// Whether a query is such a query.
  static boolean is(Query query) {
    return query instanceof BooleanQuery joined
        ? joined.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD && is(clause.query()))
        : query instanceof TermQuery;
  }
}
