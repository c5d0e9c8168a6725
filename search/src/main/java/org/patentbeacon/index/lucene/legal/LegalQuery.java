package org.patentbeacon.index.lucene.legal;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.legal.event.State;

/// Finds documents by their legal state on a day.
public final class LegalQuery extends Query {
  private final LegalDay day;
  private final Wanted wanted;

  /// What of the states of a segment is wanted.
  private sealed interface Wanted {
    FixedBitSet in(StatesOfLeaf states);

    record InState(State state) implements Wanted {
      @Override
      public FixedBitSet in(StatesOfLeaf states) {
        return states.of(state);
      }
    }

    record Lapsed(int first, int last) implements Wanted {
      @Override
      public FixedBitSet in(StatesOfLeaf states) {
        return StatesOfLeaf.within(states.lapsed(), states.lapsed(), first, last);
      }
    }

    record Expires(int first, int last) implements Wanted {
      @Override
      public FixedBitSet in(StatesOfLeaf states) {
        return StatesOfLeaf.within(states.expiryFrom(), states.expiryTo(), first, last);
      }
    }
  }

  private LegalQuery(LegalDay day, Wanted wanted) {
    this.day = day;
    this.wanted = wanted;
  }

  /// {@return the documents in a state}
  ///
  /// @param day the snapshot and the day
  /// @param state the state
  public static Query state(LegalDay day, State state) {
    return new LegalQuery(day, new Wanted.InState(state));
  }

  /// {@return the documents whose right ended on a day in a range}
  ///
  /// @param day the snapshot and the day from which that is looked at
  /// @param first the first day of the range, as days since 1970-01-01
  /// @param last the last one
  public static Query lapsed(LegalDay day, int first, int last) {
    return new LegalQuery(day, new Wanted.Lapsed(first, last));
  }

  /// {@return the documents whose term ends on a day in a range}
  ///
  /// @param day the snapshot
  /// @param first the first day of the range, as days since 1970-01-01
  /// @param last the last one
  public static Query expires(LegalDay day, int first, int last) {
    return new LegalQuery(day, new Wanted.Expires(first, last));
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
    if (!day.isOf(searcher)) {
      throw new IllegalArgumentException("the legal states are those of another snapshot");
    }
    List<StatesOfLeaf> leaves = day.swept();
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        FixedBitSet found = wanted.in(leaves.get(leaf.ord));
        int size = found.cardinality();
        return size == 0 ? null : ConstantScoreScorerSupplier.fromIterator(
            new BitSetIterator(found, size), score(), mode, leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false; // It is a set already.
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "legal(" + wanted + " on " + day.day() + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LegalQuery query && day == query.day && wanted.equals(query.wanted);
  }

  @Override
  public int hashCode() {
    return Objects.hash(System.identityHashCode(day), wanted);
  }
}
