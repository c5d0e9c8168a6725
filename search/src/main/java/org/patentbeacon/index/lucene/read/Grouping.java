package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.stored.Commits;

/// What counts as one, by number: each document is in one group.
///
/// @param size the numbers are below it
/// @param leaves tells the groups of the documents of a segment
record Grouping(int size, Leaves leaves) {

  /// Tells the groups of the documents of a segment.
  interface Leaves {
    /// The groups of a segment, asked in ascending order of documents.
    Group of(LeafReaderContext leaf) throws IOException;
  }

  /// Tells the group of a document.
  interface Group {
    /// The number of the group.
    int of(int document) throws IOException;
  }

  /// The applications or simple families of a snapshot.
  static Grouping by(CountUnit unit, OpenSnapshot snapshot) throws IOException {
    return switch (unit) {
      case SIMPLE_FAMILY -> new Grouping(Math.toIntExact(Commits.families(snapshot.reader()).next()), Grouping::families);
      case APPLICATION, PUBLICATION -> applications(snapshot.single(IndexNames.COLUMN + "application"));
    };
  }

  /// How many groups some hits are of.
  long count(Hits hits, OpenSnapshot snapshot) throws IOException {
    FixedBitSet found = new FixedBitSet(Math.max(1, size));
    for (LeafReaderContext leaf : snapshot.leaves()) {
      FixedBitSet documents = hits.leaf(leaf.ord);
      if (documents != null) {
        Group group = leaves.of(leaf);
        DocIdSetIterator each = new BitSetIterator(documents, 0);
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
          found.set(group.of(document));
        }
      }
    }
    return found.cardinality();
  }

  private static Group families(LeafReaderContext leaf) throws IOException {
    NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), IndexNames.FAMILY);
    return document -> {
      numbers.advanceExact(document);
      return (int) numbers.longValue();
    };
  }

  private static Grouping applications(GlobalValues values) {
    return new Grouping(values.size(), leaf -> {
      SortedSetDocValues applications = values.leaves().get(leaf.ord);
      LongValues places = values.places(leaf.ord);
      return document -> {
        applications.advanceExact(document);
        return (int) places.get(applications.nextOrd());
      };
    });
  }
}
