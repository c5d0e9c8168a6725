package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.field.IndexNames;

/// The first hits in an order, behind a cursor, and the number of all hits.
final class FirstHits implements Collector {
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
        .map(hit -> wanted.order().ranked(hit.document(), hit.id().utf8ToString(), hit.key())).toList();
    return new Found(first, parts.stream().mapToLong(part -> part.total).sum());
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Leaf(context);
  }

  @Override
  public ScoreMode scoreMode() {
    return !wanted.order().needsScores() ? ScoreMode.COMPLETE_NO_SCORES
        : wanted.apart() ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
  }

  /// The hits of one segment.
  private final class Leaf implements LeafCollector {
    private final int base;
    private final HitOrder.Keys keys;
    private final SortedDocValues ids;
    private final long cursorRank;
    private final int cursorPlace;
    private @Nullable FirstHit last;
    private long lastRank = Long.MAX_VALUE;
    private int lastPlace;
    private @Nullable Scorable scorer;

    Leaf(LeafReaderContext context) throws IOException {
      this.base = context.docBase;
      this.keys = wanted.order().keys(context);
      this.ids = DocValues.getSorted(context.reader(), IndexNames.ID);
      PageCursor behind = wanted.behind();
      this.cursorRank = behind == null ? Long.MIN_VALUE : wanted.order().rank(behind.key());
      this.cursorPlace = behind == null ? -1 : FirstHit.place(ids, new BytesRef(behind.id()));
    }

    @Override
    public void setScorer(Scorable value) throws IOException {
      scorer = value;
      bound();
    }

    /// What a hit must stand before to be among the first.
    private void bound() throws IOException {
      last = kept.size() < wanted.most() ? null : kept.element();
      lastRank = last == null ? Long.MAX_VALUE : last.rank();
      lastPlace = FirstHit.UNKNOWN;
      if (last != null && scorer != null && wanted.apart()) {
        scorer.setMinCompetitiveScore(Float.intBitsToFloat((int) last.key()));
      }
    }

    @Override
    public void collect(int document) throws IOException {
      total++;
      long key = keys.of(document, scorer);
      long rank = wanted.order().rank(key);
      if (rank > lastRank || rank < cursorRank) {
        return;
      }
      ids.advanceExact(document);
      int place = ids.ordValue();
      if ((rank == lastRank && place > lastPlace()) || (rank == cursorRank && place <= cursorPlace)) {
        return;
      }
      kept.add(new FirstHit(base + document, key, rank, ids, place));
      if (kept.size() > wanted.most()) {
        kept.remove();
      }
      bound();
    }

    /// The place in this segment of the id of the last of the first hits, which only hits of its rank need.
    private int lastPlace() throws IOException {
      if (lastPlace == FirstHit.UNKNOWN) {
        lastPlace = last == null ? Integer.MAX_VALUE : last.placeIn(ids);
      }
      return lastPlace;
    }
  }
}
