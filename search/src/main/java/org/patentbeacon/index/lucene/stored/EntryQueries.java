package org.patentbeacon.index.lucene.stored;

import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.patentbeacon.index.field.IndexNames;

/// Queries for entries by what they are and when they arrived, whatever their documents say.
public final class EntryQueries {
  private EntryQueries() {}

  /// {@return every document that queries see}
  public static Query everything() {
    return new TermQuery(new Term(IndexNames.DOCUMENT, IndexNames.ANY));
  }

  /// {@return the document with an id, if queries see it}
  ///
  /// @param id the id
  public static Query withId(String id) {
    return new BooleanQuery.Builder().add(new TermQuery(new Term(IndexNames.ID, id)), Occur.FILTER)
        .add(everything(), Occur.FILTER).build();
  }

  /// {@return the documents that queries see and a model was not asked about}
  ///
  /// @param model the name of the model
  public static Query lacking(String model) {
    return new BooleanQuery.Builder().add(everything(), Occur.MUST)
        .add(new TermQuery(new Term(IndexNames.EMBEDDED, model)), Occur.MUST_NOT).build();
  }

  /// {@return the entries with parts of a batch}
  ///
  /// @param batch the number of the batch
  public static Query from(long batch) {
    return new TermQuery(new Term(IndexNames.FROM, String.valueOf(batch)));
  }

  /// {@return the entries of documents that went after a batch}
  ///
  /// @param batch the number of the batch, 0 for all
  public static Query goneAfter(long batch) {
    return LongPoint.newRangeQuery(IndexNames.GONE, Math.max(0, batch) + 1, Long.MAX_VALUE);
  }

  /// {@return a query that restricts another to what arrived after a batch, or the query itself for batch 0}
  ///
  /// @param query the other query
  /// @param batch the number of the batch
  public static Query arrivedAfter(Query query, long batch) {
    if (batch <= 0) {
      return query;
    }
    return new BooleanQuery.Builder().add(query, Occur.MUST)
        .add(LongPoint.newRangeQuery(IndexNames.BATCH, batch + 1, Long.MAX_VALUE), Occur.FILTER).build();
  }

  /// {@return the hits of a query with scores by which some come first, in their order; the others have the score 0}
  ///
  /// @param hits the query
  /// @param first the ids of those that come first
  public static Query first(Query hits, List<String> first) {
    BooleanQuery.Builder ordered = new BooleanQuery.Builder().add(hits, Occur.FILTER);
    for (int i = 0; i < first.size(); i++) {
      Query one = new ConstantScoreQuery(new TermQuery(new Term(IndexNames.ID, first.get(i))));
      ordered.add(new BoostQuery(one, first.size() - i), Occur.SHOULD);
    }
    return ordered.build();
  }
}
