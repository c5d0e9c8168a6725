package org.patentbeacon.index.lucene.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.stored.LeafHits;
import org.patentbeacon.index.table.CodeColumn;

/// In which row each hit stands: rows ascend by id, and each id is that of one document.
///
/// @param ids the ids
/// @param rows for each segment, the row of each of its hits
record RowOrder(CodeColumn ids, int[][] rows) {

  static RowOrder of(List<LeafHits> leaves) throws IOException {
    List<MergedTerms.Values> values = new ArrayList<>(leaves.size());
    int[][] ordinals = new int[leaves.size()][];
    for (int leaf = 0; leaf < ordinals.length; leaf++) {
      LeafHits hits = leaves.get(leaf);
      SortedDocValues ids = Objects.requireNonNull(hits.leaf().reader().getSortedDocValues(IndexNames.ID));
      FixedBitSet used = new FixedBitSet(ids.getValueCount());
      ordinals[leaf] = ordinals(hits, ids, used);
      values.add(new MergedTerms.Values(used, ids::lookupOrd));
    }
    MergedTerms merged = MergedTerms.of(values);
    for (int leaf = 0; leaf < ordinals.length; leaf++) {
      int[] codes = merged.codes()[leaf];
      Arrays.setAll(ordinals[leaf], rowsOf(ordinals[leaf], codes));
    }
    int[] identity = new int[merged.dictionary().size()];
    Arrays.setAll(identity, row -> row);
    return new RowOrder(new CodeColumn(merged.dictionary(), identity), ordinals);
  }

  private static IntUnaryOperator rowsOf(int[] ordinals, int[] codes) {
    return hit -> codes[ordinals[hit]];
  }

  private static int[] ordinals(LeafHits hits, SortedDocValues ids, FixedBitSet used) throws IOException {
    int[] ordinals = new int[hits.documents().length];
    for (int hit = 0; hit < ordinals.length; hit++) {
      ids.advanceExact(hits.documents()[hit]);
      ordinals[hit] = ids.ordValue();
      used.set(ordinals[hit]);
    }
    return ordinals;
  }

  /// The number of rows.
  int size() {
    return ids.codes().length;
  }
}
