package org.patentbeacon.index.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.PatentQuery;

/// Proximity, gaps, frequency and texts in views, exactly: an approximation finds the records that have the words, then
/// the spans are computed from the positions in the index. A record is worth what its words are worth.
final class PositionalQuery extends Query {
  private final List<FieldPlace> places;
  private final PatentQuery node;
  private final Query approximation;
  private final Effort effort;

  /// Makes a query.
  ///
  /// @param places the fields to look into; a frequency counts over all of them, anything else needs one
  /// @param node the textual node
  /// @param approximation a query that every record of this one answers
  /// @param effort bounds the work of the search it is part of
  PositionalQuery(List<FieldPlace> places, PatentQuery node, Query approximation, Effort effort) {
    this.places = List.copyOf(places);
    this.node = node;
    this.approximation = approximation;
    this.effort = effort;
  }

  /// The query that finds the records to look at.
  Query approximation() {
    return approximation;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
    Weight candidates = searcher.createWeight(searcher.rewrite(approximation), scoreMode, boost);
    return new Weight(this) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier found = candidates.scorerSupplier(leaf);
        return found == null ? null : checked(found, leaf);
      }

      @Override
      public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
        Scorer scorer = scorer(leaf);
        boolean found = scorer != null && scorer.iterator().advance(document) == document;
        return found ? candidates.explain(leaf, document) : Explanation.noMatch(toString());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return candidates.isCacheable(leaf);
      }
    };
  }

  private ScorerSupplier checked(ScorerSupplier found, LeafReaderContext leaf) {
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) throws IOException {
        List<LeafPositions> positions = new ArrayList<>();
        for (FieldPlace place : places) {
          positions.add(new LeafPositions(leaf, place));
        }
        return new CheckedScorer(found.get(leadCost), new PositionCheck(node, positions, effort));
      }

      @Override
      public long cost() {
        return found.cost();
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "positions(" + places + ": " + node + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PositionalQuery query && query.places.equals(places) && query.node.equals(node);
  }

  @Override
  public int hashCode() {
    return Objects.hash(places, node);
  }
}
