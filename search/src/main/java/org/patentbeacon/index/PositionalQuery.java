package org.patentbeacon.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.SpanFinder;

/// Proximity, gaps and frequency, exactly: an approximation finds the records that have the words, then the spans are
/// computed from the positions in the index by [SpanFinder].
final class PositionalQuery extends Query {
  private final List<String> fields;
  private final PatentQuery node;
  private final Query approximation;

  /// Makes a query.
  ///
  /// @param fields the plain fields to look into; a frequency counts over all of them, anything else needs one
  /// @param node the textual node
  /// @param approximation a query that every record of this one answers
  PositionalQuery(List<String> fields, PatentQuery node, Query approximation) {
    this.fields = List.copyOf(fields);
    this.node = node;
    this.approximation = approximation;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
    Weight candidates =
        searcher.createWeight(searcher.rewrite(approximation), ScoreMode.COMPLETE_NO_SCORES, 1f);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        Scorer found = candidates.scorer(context);
        if (found == null) {
          return null;
        }
        Scorer scorer = new ConstantScoreScorer(score(), scoreMode, check(context, found.iterator()));
        return new DefaultScorerSupplier(scorer);
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return true;
      }
    };
  }

  private TwoPhaseIterator check(LeafReaderContext context, DocIdSetIterator candidates) throws IOException {
    List<LeafPositions> sources = new ArrayList<>();
    for (String field : fields) {
      sources.add(new LeafPositions(context, field));
    }
    return new TwoPhaseIterator(candidates) {
      @Override
      public boolean matches() throws IOException {
        return answers(sources, candidates.docID());
      }

      @Override
      public float matchCost() {
        return 1_000;
      }
    };
  }

  private boolean answers(List<LeafPositions> sources, int document) {
    int starts = 0;
    for (LeafPositions source : sources) {
      source.moveTo(document);
      SpanFinder spans = new SpanFinder(source, QueryLimits.DEFAULT.cjkStarGap());
      if (node instanceof PatentQuery.Frequency frequency) {
        starts += spans.starts(frequency.operand());
        if (starts >= frequency.count()) {
          return true;
        }
      } else if (!spans.find(node).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "positions(" + String.join(",", fields) + ": " + node + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PositionalQuery query && query.fields.equals(fields) && query.node.equals(node);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fields, node);
  }
}
