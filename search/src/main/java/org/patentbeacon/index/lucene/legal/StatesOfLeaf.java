package org.patentbeacon.index.lucene.legal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.legal.TimelineReader;
import org.patentbeacon.legal.event.State;

/// The legal states of the documents of one segment on a day.
///
/// @param states the documents in each state
/// @param lapsed since when the right of each document has ended, as days since 1970-01-01
/// @param expiryFrom the first day that its expiry may be
/// @param expiryTo the last day that its expiry may be
record StatesOfLeaf(Map<State, FixedBitSet> states, int[] lapsed, int[] expiryFrom, int[] expiryTo) {

  /// Sweeps over the timelines of a segment.
  static StatesOfLeaf of(LeafReader leaf, LocalDate day, Predicate<String> loaded) throws IOException {
    int size = leaf.maxDoc();
    Map<State, FixedBitSet> states = new EnumMap<>(State.class);
    for (State state : State.values()) {
      states.put(state, new FixedBitSet(size));
    }
    StatesOfLeaf all = new StatesOfLeaf(states, unknown(size), unknown(size), unknown(size));
    BinaryDocValues timelines = leaf.getBinaryDocValues(IndexNames.TIMELINE);
    if (timelines != null) {
      TimelineReader reader = new TimelineReader(day, loaded);
      for (int document = timelines.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = timelines.nextDoc()) {
        BytesRef stored = timelines.binaryValue();
        reader.read(stored.bytes, stored.offset);
        all.set(document, reader);
      }
    }
    return all;
  }

  private static int[] unknown(int size) {
    int[] days = new int[size];
    Arrays.fill(days, TimelineReader.NO_DAY);
    return days;
  }

  private void set(int document, TimelineReader read) {
    of(read.state()).set(document);
    lapsed[document] = read.lapsed();
    expiryFrom[document] = read.expiryFrom();
    expiryTo[document] = read.expiryTo();
  }

  /// The documents in a state.
  FixedBitSet of(State state) {
    return Objects.requireNonNull(states.get(state));
  }

  /// The documents of which a day is known and lies in a range: from the first day it may be to the last.
  static FixedBitSet within(int[] from, int[] to, int first, int last) {
    FixedBitSet found = new FixedBitSet(from.length);
    for (int document = 0; document < from.length; document++) {
      if (from[document] != TimelineReader.NO_DAY && from[document] >= first && to[document] <= last) {
        found.set(document);
      }
    }
    return found;
  }
}
