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

  private Hits(int leaves) {
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
        Hits all = new Hits(leaves);
        for (Hits part : parts) {
          for (int leaf = 0; leaf < leaves; leaf++) {
            all.leaves[leaf] = part.leaves[leaf] == null ? all.leaves[leaf] : part.leaves[leaf];
          }
        }
        return all;
      }
    };
  }

  /// The hits of a segment, by their numbers within it; `null` when there are none.
  @Nullable FixedBitSet leaf(int leaf) {
    return leaves[leaf];
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
