package org.patentbeacon.index.lucene.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.stored.LeafHits;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.CountColumn;
import org.patentbeacon.index.table.DayColumn;

/// Columns of at most one value a row.
///
/// @param leaves the hits of each segment
/// @param order where they stand
record SingleColumns(List<LeafHits> leaves, RowOrder order) {

  DayColumn days(String column) throws IOException {
    return new DayColumn(numbers(column, DayColumn.UNKNOWN));
  }

  CountColumn counts(String column) throws IOException {
    return new CountColumn(numbers(column, CountColumn.UNKNOWN));
  }

  private int[] numbers(String column, int absent) throws IOException {
    int[] numbers = new int[order.size()];
    Arrays.fill(numbers, absent);
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      NumericDocValues values = leaves.get(leaf).leaf().reader().getNumericDocValues(IndexNames.COLUMN + column);
      if (values == null) {
        continue;
      }
      int[] rows = order.rows()[leaf];
      int[] documents = leaves.get(leaf).documents();
      for (int hit = 0; hit < documents.length; hit++) {
        if (values.advanceExact(documents[hit])) {
          numbers[rows[hit]] = (int) values.longValue();
        }
      }
    }
    return numbers;
  }

  CodeColumn codes(String column) throws IOException {
    int[] codes = new int[order.size()];
    Arrays.fill(codes, CodeColumn.NONE);
    List<MergedTerms.Values> values = new ArrayList<>(leaves.size());
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      SortedDocValues own = leaves.get(leaf).leaf().reader().getSortedDocValues(IndexNames.COLUMN + column);
      values.add(own == null ? MergedTerms.Values.NONE : ordinals(leaf, own, codes));
    }
    MergedTerms merged = MergedTerms.of(values);
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      int[] known = merged.codes()[leaf];
      for (int row : order.rows()[leaf]) {
        codes[row] = codes[row] == CodeColumn.NONE ? CodeColumn.NONE : known[codes[row]];
      }
    }
    return new CodeColumn(merged.dictionary(), codes);
  }

  /// Puts the numbers that the values have within their segment.
  private MergedTerms.Values ordinals(int leaf, SortedDocValues values, int[] codes) throws IOException {
    FixedBitSet used = new FixedBitSet(values.getValueCount());
    int[] rows = order.rows()[leaf];
    int[] documents = leaves.get(leaf).documents();
    for (int hit = 0; hit < documents.length; hit++) {
      if (values.advanceExact(documents[hit])) {
        codes[rows[hit]] = values.ordValue();
        used.set(values.ordValue());
      }
    }
    return new MergedTerms.Values(used, values::lookupOrd);
  }
}
