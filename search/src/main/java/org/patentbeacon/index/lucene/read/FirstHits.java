package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.field.IdOrder;
import org.patentbeacon.index.field.IndexNames;

/// The first hits in an order, behind a cursor, and the number of all hits.
final class FirstHits implements Collector {
  /// Before the first hit of a segment there is no scorer.
  private static final Scorable NO_SCORES = new Scorable() {
    @Override
    public float score() {
      return 0;
    }
  };

  private final Wanted wanted;
  private final PriorityQueue<FirstHit> kept;
  private long total;

  private FirstHits(Wanted wanted) {
    this.wanted = wanted;
    this.kept = new PriorityQueue<>(FirstHit.ORDER.reversed());
  }

  /// What is wanted of the hits.
  ///
  /// @param order the order in which they stand
  /// @param most the greatest number of them, 1 or more
  /// @param behind the place behind which they stand; `null` for the first ones of all
  /// @param apart whether the number of all hits is told elsewhere: then documents are skipped that cannot be among the first
  record Wanted(HitOrder order, int most, @Nullable PageCursor behind, boolean apart) {}

  /// The first hits in order, and the number of all hits; that number means nothing when it is told elsewhere.
  record Found(List<HitReader.Ranked> first, long total) {}

  /// Collects the first hits.
  static CollectorManager<FirstHits, Found> manager(Wanted wanted) {
    return new CollectorManager<>() {
      @Override
      public FirstHits newCollector() {
        return new FirstHits(wanted);
      }

      @Override
      public Found reduce(Collection<FirstHits> parts) {
        return found(wanted, parts);
      }
    };
  }

  private static Found found(Wanted wanted, Collection<FirstHits> parts) {
    List<FirstHit> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.kept));
    List<HitReader.Ranked> first = all.stream().sorted(FirstHit.ORDER).limit(wanted.most())
        .map(hit -> wanted.order().ranked(hit.document(), hit.key())).toList();
    return new Found(first, parts.stream().mapToLong(part -> part.total).sum());
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return wanted.order().needsScores() ? new ScoredLeaf(context) : new KeyedLeaf(context);
  }

  @Override
  public ScoreMode scoreMode() {
    return !wanted.order().needsScores() ? ScoreMode.COMPLETE_NO_SCORES
        : wanted.apart() ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
  }

  /// The hits of one segment.
  private abstract class Leaf implements LeafCollector {
    private final LeafReaderContext context;
    private final NumericDocValues idNumbers;
    private final @Nullable PageCursor behind = wanted.behind();
    private final long cursorRank = behind == null ? Long.MIN_VALUE : wanted.order().rank(behind.key());
    private final long cursorNumber = behind == null ? Long.MIN_VALUE : IdOrder.of(behind.id());
    private @Nullable FirstHit last;
    private long lastRank;

    Leaf(LeafReaderContext context) throws IOException {
      this.context = context;
      this.idNumbers = DocValues.getNumeric(context.reader(), IndexNames.ID_ORDER);
      bound();
    }

    /// What a hit must stand before to be among the first.
    private void bound() {
      last = kept.size() < wanted.most() ? null : kept.element();
      lastRank = last == null ? Long.MAX_VALUE : last.rank();
    }

    /// The key of the last of the first hits, once there are enough of them.
    @Nullable Long lastKey() {
      return last == null ? null : last.key();
    }

    /// Takes a hit if it is among the first so far.
    ///
    /// @return whether it is
    boolean take(int document, long key) throws IOException {
      long rank = wanted.order().rank(key);
      if (rank > lastRank || rank < cursorRank) {
        return false;
      }
      idNumbers.advanceExact(document);
      long idNumber = idNumbers.longValue();
      if (rank == lastRank && last != null && idNumber > last.idNumber()) {
        return false;
      }
      FirstHit hit = new FirstHit(context, document, key, rank, idNumber);
      if (!isBehindCursor(hit) || (last != null && FirstHit.ORDER.compare(hit, last) > 0)) {
        return false;
      }
      kept.add(hit);
      if (kept.size() > wanted.most()) {
        kept.remove();
      }
      bound();
      return true;
    }

    private boolean isBehindCursor(FirstHit hit) {
      return behind == null || hit.rank() > cursorRank || hit.idNumber() > cursorNumber
          || (hit.idNumber() == cursorNumber && hit.id().compareTo(new BytesRef(behind.id())) > 0);
    }
  }

  /// The hits of one segment by their scores, most of which are too low to be looked at again.
  private final class ScoredLeaf extends Leaf {
    private Scorable scorer = NO_SCORES;
    private float least;

    ScoredLeaf(LeafReaderContext context) throws IOException {
      super(context);
    }

    @Override
    public void setScorer(Scorable value) throws IOException {
      scorer = value;
      bound();
    }

    private void bound() throws IOException {
      Long key = lastKey();
      if (key != null) {
        least = Float.intBitsToFloat(key.intValue());
        if (wanted.apart()) {
          scorer.setMinCompetitiveScore(least);
        }
      }
    }

    @Override
    public void collect(int document) throws IOException {
      total++;
      float score = scorer.score();
      if (score >= least && take(document, Float.floatToIntBits(score))) {
        bound();
      }
    }
  }

  /// The hits of one segment by what is stored of them.
  private final class KeyedLeaf extends Leaf {
    private final HitOrder.Keys keys;

    KeyedLeaf(LeafReaderContext context) throws IOException {
      super(context);
      this.keys = wanted.order().keys(context);
    }

    @Override
    public void setScorer(Scorable scorer) {
      // Keys need no scores.
    }

    @Override
    public void collect(int document) throws IOException {
      total++;
      take(document, keys.of(document, null));
    }
  }
}
