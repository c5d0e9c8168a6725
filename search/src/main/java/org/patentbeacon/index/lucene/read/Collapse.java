package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.field.IndexNames;

/// The best hit of each application or family, exactly: one pass over all hits, by one thread, a few numbers for each group.
final class Collapse implements Collector, CollectorManager<Collapse, Collapse> {
  private static final int NONE = -1;

  /// A group by its best hit.
  ///
  /// @param document the hit
  /// @param key the key by which it is sorted
  record Best(int document, long key) {}

  private final HitOrder order;
  private final Grouping groups;
  private final GlobalValues ids;
  private final int[] best;
  private final long[] keys;
  private final int[] places;
  private int found;

  Collapse(OpenSnapshot snapshot, HitOrder order, CountUnit unit) throws IOException {
    this.order = order;
    this.groups = Grouping.by(unit, snapshot);
    this.ids = snapshot.single(IndexNames.ID);
    this.best = new int[groups.size()];
    this.keys = new long[groups.size()];
    this.places = new int[groups.size()];
    Arrays.fill(best, NONE);
  }

  /// How many groups have hits.
  int groups() {
    return found;
  }

  /// The groups of a page, in order.
  ///
  /// @param cursor where it begins; `null` for the first page
  List<Best> page(@Nullable PageCursor cursor, int limit) throws IOException {
    Comparator<Integer> inOrder = Comparator.<Integer>comparingLong(group -> order.rank(keys[group]))
        .thenComparingInt(group -> places[group]);
    PriorityQueue<Integer> kept = new PriorityQueue<>(inOrder.reversed());
    for (int group = 0; group < best.length; group++) {
      if (best[group] != NONE && isBehind(cursor, group)
          && (kept.size() < limit || (limit > 0 && inOrder.compare(group, kept.element()) < 0))) {
        kept.add(group);
        if (kept.size() > limit) {
          kept.remove();
        }
      }
    }
    List<Best> page = new ArrayList<>(kept.size());
    while (!kept.isEmpty()) {
      int group = kept.remove();
      page.addFirst(new Best(best[group], keys[group]));
    }
    return page;
  }

  private boolean isBehind(@Nullable PageCursor cursor, int group) throws IOException {
    if (cursor == null) {
      return true;
    }
    int compared = Long.compare(order.rank(keys[group]), order.rank(cursor.key()));
    return compared > 0 || (compared == 0 && ids.value(places[group]).compareTo(new BytesRef(cursor.id())) > 0);
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    Grouping.Group group = groups.leaves().of(context);
    SortedSetDocValues id = ids.leaves().get(context.ord);
    LongValues idPlaces = ids.places(context.ord);
    HitOrder.Keys keysOfLeaf = order.keys(context);
    return new LeafCollector() {
      private @Nullable Scorable scorer;

      @Override
      public void setScorer(Scorable value) {
        scorer = value;
      }

      @Override
      public void collect(int document) throws IOException {
        if (id.advanceExact(document)) {
          take(group.of(document), context.docBase + document, keysOfLeaf.of(document, scorer),
              (int) idPlaces.get(id.nextOrd()));
        }
      }
    };
  }

  private void take(int group, int document, long key, int place) {
    int compared = best[group] == NONE ? -1 : Long.compare(order.rank(key), order.rank(keys[group]));
    found += best[group] == NONE ? 1 : 0;
    if (compared < 0 || (compared == 0 && place < places[group])) {
      best[group] = document;
      keys[group] = key;
      places[group] = place;
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return order.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public Collapse newCollector() {
    return this;
  }

  @Override
  public Collapse reduce(Collection<Collapse> collectors) {
    return this;
  }
}
