package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.field.IdOrder;
import org.patentbeacon.index.field.IndexNames;

/// A hit that is among the first so far. Its id, which is slow to read, is read when its number in the [IdOrder] does not
/// decide.
final class FirstHit {
  static final Comparator<FirstHit> ORDER = Comparator.comparingLong(FirstHit::rank).thenComparingLong(FirstHit::idNumber)
      .thenComparing(FirstHit::id);

  private final LeafReaderContext leaf;
  private final int document;
  private final long key;
  private final long rank;
  private final long idNumber;
  private @Nullable BytesRef id;

  /// A hit.
  ///
  /// @param leaf its segment
  /// @param document its number in the segment
  /// @param key the key it is sorted by
  /// @param rank the rank of the key
  /// @param idNumber the number of its id
  FirstHit(LeafReaderContext leaf, int document, long key, long rank, long idNumber) {
    this.leaf = leaf;
    this.document = document;
    this.key = key;
    this.rank = rank;
    this.idNumber = idNumber;
  }

  /// Its number in all segments.
  int document() {
    return leaf.docBase + document;
  }

  long key() {
    return key;
  }

  long rank() {
    return rank;
  }

  long idNumber() {
    return idNumber;
  }

  BytesRef id() {
    if (id == null) {
      try {
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexNames.ID);
        ids.advanceExact(document);
        id = BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return id;
  }
}
