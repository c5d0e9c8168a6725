package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// A query for any of some terms. Its hits are counted without a score much faster than with it, and which of them score
/// best is known without scoring most of them: where they are many, two passes are less work than one. With required or
/// excluded clauses they would be more.
///
/// @param query the query, which need not look its terms up again
/// @param occurrences the number of documents of each term, added up
record AnyOfTerms(Query query, long occurrences) {
  /// From how many occurrences on two passes are less work. Measured: the second pass costs what some ten thousand scores do.
  private static final long MANY = 50_000;

  /// The query looked up; `null` when it is of another form.
  static @Nullable AnyOfTerms of(Query query, IndexSearcher searcher) throws IOException {
    if (!is(query)) {
      return null;
    }
    return lookedUp(query, searcher);
  }

  private static boolean is(Query query) {
    return query instanceof BooleanQuery joined
        ? joined.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD && is(clause.query()))
        : query instanceof TermQuery;
  }

  private static AnyOfTerms lookedUp(Query query, IndexSearcher searcher) throws IOException {
    if (query instanceof TermQuery asked) {
      TermStates states = TermStates.build(searcher, asked.getTerm(), true);
      return new AnyOfTerms(new TermQuery(asked.getTerm(), states), states.docFreq());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    long occurrences = 0;
    for (BooleanClause clause : ((BooleanQuery) query).clauses()) {
      AnyOfTerms arm = lookedUp(clause.query(), searcher);
      any.add(arm.query, Occur.SHOULD);
      occurrences += arm.occurrences;
    }
    return new AnyOfTerms(any.build(), occurrences);
  }

  /// Whether two passes are less work than one.
  boolean isFrequent() {
    return occurrences >= MANY;
  }
}
