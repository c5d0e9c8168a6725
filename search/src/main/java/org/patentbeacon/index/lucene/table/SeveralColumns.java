package org.patentbeacon.index.lucene.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.stored.LeafHits;
import org.patentbeacon.index.table.CodesColumn;

/// Columns of any number of values a row: the first named first, the others ascending; all ascending where none is named first.
///
/// @param leaves the hits of each segment
/// @param order where they stand
record SeveralColumns(List<LeafHits> leaves, RowOrder order) {

  /// What the hits of one segment have.
  ///
  /// @param values its values
  /// @param counts how many each hit has
  /// @param ordinals their numbers, one hit after the other
  private record Leaf(MergedTerms.Values values, int[] counts, int[] ordinals) {}

  CodesColumn codes(String column) throws IOException {
    List<Leaf> read = new ArrayList<>(leaves.size());
    for (LeafHits hits : leaves) {
      read.add(read(hits, IndexNames.COLUMN + column));
    }
    MergedTerms merged = MergedTerms.of(read.stream().map(Leaf::values).toList());
    int[] offsets = offsets(read);
    int[] codes = new int[offsets[order.size()]];
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      place(read.get(leaf), order.rows()[leaf], merged.codes()[leaf], offsets, codes);
    }
    return new CodesColumn(merged.dictionary(), offsets, codes);
  }

  private int[] offsets(List<Leaf> read) {
    int[] offsets = new int[order.size() + 1];
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      int[] rows = order.rows()[leaf];
      for (int hit = 0; hit < rows.length; hit++) {
        offsets[rows[hit] + 1] = read.get(leaf).counts()[hit];
      }
    }
    Arrays.parallelPrefix(offsets, Math::addExact);
    return offsets;
  }

  private static void place(Leaf leaf, int[] rows, int[] known, int[] offsets, int[] codes) {
    int next = 0;
    for (int hit = 0; hit < rows.length; hit++) {
      int at = offsets[rows[hit]];
      for (int left = leaf.counts()[hit]; left > 0; left--) {
        codes[at++] = known[leaf.ordinals()[next++]];
      }
    }
  }

  private static Leaf read(LeafHits hits, String column) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(hits.leaf().reader(), column);
    SortedDocValues first = DocValues.getSorted(hits.leaf().reader(), column + ".first");
    int[] firstAmongAll = firstAmongAll(first, values);
    int[] documents = hits.documents();
    int[] counts = new int[documents.length];
    int[] ordinals = new int[documents.length + 16];
    FixedBitSet used = new FixedBitSet((int) values.getValueCount());
    int size = 0;
    for (int hit = 0; hit < documents.length; hit++) {
      if (!values.advanceExact(documents[hit])) {
        continue;
      }
      counts[hit] = values.docValueCount();
      if (size + counts[hit] > ordinals.length) {
        ordinals = Arrays.copyOf(ordinals, Math.max(size + counts[hit], ordinals.length * 3 / 2));
      }
      int leading = first.advanceExact(documents[hit]) ? firstAmongAll[first.ordValue()] : -1;
      size = hit(values, leading, ordinals, size, used);
    }
    return new Leaf(new MergedTerms.Values(used, values::lookupOrd), counts, ordinals);
  }

  /// Puts the numbers of the values of one hit; gives where the next one's begin.
  private static int hit(SortedSetDocValues values, int leading, int[] ordinals, int from, FixedBitSet used)
      throws IOException {
    int next = from;
    if (leading >= 0) {
      ordinals[next++] = leading;
      used.set(leading);
    }
    for (int left = values.docValueCount(); left > 0; left--) {
      int ordinal = (int) values.nextOrd();
      if (ordinal != leading) {
        ordinals[next++] = ordinal;
        used.set(ordinal);
      }
    }
    return next;
  }

  /// The numbers among all values of those that some document names first. Both stand in the same order.
  private static int[] firstAmongAll(SortedDocValues first, SortedSetDocValues all) throws IOException {
    int[] places = new int[first.getValueCount()];
    int at = 0;
    for (int ordinal = 0; ordinal < places.length; ordinal++) {
      BytesRef value = first.lookupOrd(ordinal);
      while (all.lookupOrd(at).compareTo(value) < 0) {
        at++;
      }
      places[ordinal] = at;
    }
    return places;
  }
}
