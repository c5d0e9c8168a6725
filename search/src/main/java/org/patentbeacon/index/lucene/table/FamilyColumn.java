package org.patentbeacon.index.lucene.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefArray;
import org.apache.lucene.util.Counter;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.stored.LeafHits;
import org.patentbeacon.index.table.CodeColumn;
import org.patentbeacon.index.table.PackedStrings;

/// The simple families of hits by their ids, each of which is read once.
final class FamilyColumn {
  private final BytesRefArray labels = new BytesRefArray(Counter.newCounter());
  /// The place of each family among the labels, by its number; one more, so that 0 is none.
  private int[] places = new int[1024];

  private FamilyColumn() {}

  static CodeColumn of(List<LeafHits> leaves, RowOrder order) throws IOException {
    FamilyColumn families = new FamilyColumn();
    int[] codes = new int[order.size()];
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      families.read(leaves.get(leaf), order.rows()[leaf], codes);
    }
    return families.sorted(codes);
  }

  private void read(LeafHits hits, int[] rows, int[] codes) throws IOException {
    NumericDocValues numbers = DocValues.getNumeric(hits.leaf().reader(), IndexNames.FAMILY);
    BinaryDocValues stored = DocValues.getBinary(hits.leaf().reader(), IndexNames.FAMILY_LABEL);
    for (int hit = 0; hit < rows.length; hit++) {
      int document = hits.documents()[hit];
      numbers.advanceExact(document);
      int number = Math.toIntExact(numbers.longValue());
      if (number >= places.length) {
        places = Arrays.copyOf(places, Math.max(number + 1, places.length * 3 / 2));
      }
      if (places[number] == 0) {
        stored.advanceExact(document);
        labels.append(stored.binaryValue());
        places[number] = labels.size();
      }
      codes[rows[hit]] = places[number] - 1;
    }
  }

  private CodeColumn sorted(int[] codes) throws IOException {
    PackedStrings.Builder dictionary = new PackedStrings.Builder();
    int[] ranks = new int[labels.size()];
    BytesRefArray.SortState order = labels.sort(Comparator.naturalOrder(), false);
    BytesRefArray.IndexedBytesRefIterator sorted = labels.iterator(order);
    for (int rank = 0; rank < ranks.length; rank++) {
      BytesRef label = Objects.requireNonNull(sorted.next());
      ranks[sorted.ord()] = rank;
      dictionary.add(label.bytes, label.offset, label.length);
    }
    Arrays.setAll(codes, row -> ranks[codes[row]]);
    return new CodeColumn(dictionary.build(), codes);
  }
}
