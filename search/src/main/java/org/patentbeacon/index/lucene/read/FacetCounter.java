package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongConsumer;
import java.util.function.LongToIntFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.patentbeacon.index.FacetCount;
import org.patentbeacon.index.field.FacetFields;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.legal.LegalDay;
import org.patentbeacon.legal.event.State;

/// Counts the values of fields over the hits of a query.
final class FacetCounter {
  private final OpenSnapshot snapshot;
  private final Hits hits;

  FacetCounter(OpenSnapshot snapshot, Hits hits) {
    this.snapshot = snapshot;
    this.hits = hits;
  }

  /// The most frequent values, equally frequent ones by code point.
  List<FacetCount> top(String code, int most) throws IOException {
    GlobalValues values = snapshot.several(IndexNames.FACET + FacetFields.column(code));
    if (code.equals(FacetFields.column(code))) {
      return top(counts(values), most, place -> values.value(place).utf8ToString());
    }
    ShownPlaces shown = snapshot.shownPlaces();
    return top(counts(values, shown), most, shown.shown()::get);
  }

  /// The value at a place.
  private interface Value {
    String at(int place) throws IOException;
  }

  private static List<FacetCount> top(int[] counts, int most, Value value) throws IOException {
    // The last of those kept first: the least frequent, of equal ones the one behind the others.
    Comparator<Integer> order = Comparator.<Integer>comparingInt(place -> counts[place])
        .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> kept = new PriorityQueue<>(Math.max(1, Math.min(most, counts.length)), order);
    for (int place = 0; place < counts.length; place++) {
      if (counts[place] > 0 && (kept.size() < most || order.compare(place, kept.peek()) > 0)) {
        kept.add(place);
        if (kept.size() > most) {
          kept.remove();
        }
      }
    }
    List<FacetCount> top = new ArrayList<>(kept.size());
    while (!kept.isEmpty()) {
      int place = kept.remove();
      top.addFirst(new FacetCount(value.at(place), counts[place]));
    }
    return top;
  }

  /// The most frequent legal states on a day, equally frequent ones by code point.
  List<FacetCount> states(LegalDay day, int most) throws IOException {
    List<FacetCount> counts = new ArrayList<>();
    for (State state : State.values()) {
      int count = 0;
      for (LeafReaderContext leaf : snapshot.leaves()) {
        FixedBitSet documents = hits.leaf(leaf.ord);
        count += documents == null ? 0 : Math.toIntExact(FixedBitSet.intersectionCount(documents, day.of(leaf, state)));
      }
      if (count > 0) {
        counts.add(new FacetCount(state.name(), count));
      }
    }
    counts.sort(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value));
    return List.copyOf(counts.subList(0, Math.min(most, counts.size())));
  }

  private int[] counts(GlobalValues values) throws IOException {
    int[] counts = new int[values.size()];
    for (int leaf = 0; leaf < values.leaves().size(); leaf++) {
      FixedBitSet documents = hits.leaf(leaf);
      if (documents != null) {
        count(values.leaves().get(leaf), documents, values.places(leaf), counts);
      }
    }
    return counts;
  }

  /// Counts the names under which applicants are shown; a document that prints several names of one counts once.
  private int[] counts(GlobalValues values, ShownPlaces shown) throws IOException {
    int[] counts = new int[shown.shown().size()];
    for (int leaf = 0; leaf < values.leaves().size(); leaf++) {
      FixedBitSet documents = hits.leaf(leaf);
      if (documents != null) {
        LongValues places = values.places(leaf);
        count(values.leaves().get(leaf), documents, ordinal -> shown.places()[(int) places.get(ordinal)], counts);
      }
    }
    return counts;
  }

  private static void count(SortedSetDocValues values, FixedBitSet documents, LongToIntFunction placeOf, int[] counts)
      throws IOException {
    DocIdSetIterator hits = new BitSetIterator(documents, 0);
    for (int document = hits.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = hits.nextDoc()) {
      if (values.advanceExact(document)) {
        int[] places = new int[values.docValueCount()];
        for (int i = 0; i < places.length; i++) {
          places[i] = placeOf.applyAsInt(values.nextOrd());
        }
        Arrays.stream(places).distinct().filter(place -> place != ShownPlaces.NONE).forEach(place -> counts[place]++);
      }
    }
  }

  /// Counts the hits of a segment: where they are fewer than its values, each value goes to its place at once; where they
  /// are more, the values are counted before they go there.
  private static void count(SortedSetDocValues values, FixedBitSet documents, LongValues places, int[] counts)
      throws IOException {
    int known = Math.toIntExact(values.getValueCount());
    if (documents.cardinality() < known) {
      count(values, documents, ordinal -> counts[(int) places.get(ordinal)]++);
      return;
    }
    int[] inLeaf = new int[known];
    count(values, documents, ordinal -> inLeaf[(int) ordinal]++);
    for (int ordinal = 0; ordinal < known; ordinal++) {
      if (inLeaf[ordinal] > 0) {
        counts[(int) places.get(ordinal)] += inLeaf[ordinal];
      }
    }
  }

  private static void count(SortedSetDocValues values, FixedBitSet documents, LongConsumer each) throws IOException {
    SortedDocValues single = DocValues.unwrapSingleton(values);
    DocIdSetIterator hits = new BitSetIterator(documents, 0);
    for (int document = hits.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = hits.nextDoc()) {
      if (single != null) {
        if (single.advanceExact(document)) {
          each.accept(single.ordValue());
        }
      } else if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          each.accept(values.nextOrd());
        }
      }
    }
  }
}
