package org.patentbeacon.index.lucene.family;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/// The documents of which something holds that columns tell.
abstract class DocumentsWhere extends Query {
  /// What looking at a column costs, in steps of a posting list.
  private static final float COST = 4;

  /// Tells whether it holds of a document.
  interface Condition {
    /// Whether it holds of a document; asked in ascending order.
    boolean holds(int document) throws IOException;
  }

  /// The condition for the documents of a segment.
  abstract Condition of(LeafReaderContext leaf) throws IOException;

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Condition condition = of(leaf);
        DocIdSetIterator all = DocIdSetIterator.all(leaf.reader().maxDoc());
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, new TwoPhaseIterator(all) {
          @Override
          public boolean matches() throws IOException {
            return condition.holds(all.docID());
          }

          @Override
          public float matchCost() {
            return COST;
          }
        }));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false; // families of a segment change without it
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }
}
