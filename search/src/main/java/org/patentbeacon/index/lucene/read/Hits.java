package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The hits of a query in every segment, collected while they are ranked.
final class Hits implements Collector {
  private final @Nullable FixedBitSet[] leaves;

  /// No hits yet, in so many segments.
  Hits(int leaves) {
    this.leaves = new FixedBitSet[leaves];
  }

  /// Collects the hits of a snapshot.
  static CollectorManager<Hits, Hits> manager(OpenSnapshot snapshot) {
    int leaves = snapshot.leaves().size();
    return new CollectorManager<>() {
      @Override
      public Hits newCollector() {
        return new Hits(leaves);
      }

      @Override
      public Hits reduce(Collection<Hits> parts) {
        return parts.stream().reduce(new Hits(leaves), Hits::and);
      }
    };
  }

  /// The hits of a segment, by their numbers within it; `null` when there are none.
  @Nullable FixedBitSet leaf(int leaf) {
    return leaves[leaf];
  }

  /// These and others.
  Hits and(Hits others) {
    Hits all = new Hits(leaves.length);
    for (int leaf = 0; leaf < leaves.length; leaf++) {
      FixedBitSet some = leaves[leaf];
      FixedBitSet more = others.leaves[leaf];
      if (some != null && more != null) {
        FixedBitSet both = some.clone();
        both.or(more);
        all.leaves[leaf] = both;
      } else {
        all.leaves[leaf] = some == null ? more : some;
      }
    }
    return all;
  }

  /// Those of these that others are too.
  Hits within(Hits others) {
    Hits common = new Hits(leaves.length);
    for (int leaf = 0; leaf < leaves.length; leaf++) {
      FixedBitSet some = leaves[leaf];
      FixedBitSet more = others.leaves[leaf];
      if (some != null && more != null) {
        FixedBitSet both = some.clone();
        both.and(more);
        common.leaves[leaf] = both;
      }
    }
    return common;
  }

  /// How many there are.
  long size() {
    return Arrays.stream(leaves).filter(Objects::nonNull).mapToLong(FixedBitSet::cardinality).sum();
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) {
    FixedBitSet hits = new FixedBitSet(context.reader().maxDoc());
    leaves[context.ord] = hits;
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // Which documents they are is all that is wanted.
      }

      @Override
      public void collect(int document) throws IOException {
        hits.set(document);
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
