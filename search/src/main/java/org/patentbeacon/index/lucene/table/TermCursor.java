package org.patentbeacon.index.lucene.table;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Walks the values of a column of one segment that some hit has, in their order.
final class TermCursor implements Comparable<TermCursor> {
  private final int leaf;
  private final FixedBitSet used;
  private final Lookup lookup;
  private int ordinal = -1;
  private BytesRef value = new BytesRef();

  /// Looks a value up by its number; quick when numbers ascend.
  @FunctionalInterface
  interface Lookup {
    BytesRef value(int ordinal) throws IOException;
  }

  private TermCursor(int leaf, FixedBitSet used, Lookup lookup) {
    this.leaf = leaf;
    this.used = used;
    this.lookup = lookup;
  }

  /// A cursor at the first value; `null` where no hit has one.
  static @Nullable TermCursor of(int leaf, FixedBitSet used, Lookup lookup) throws IOException {
    TermCursor cursor = new TermCursor(leaf, used, lookup);
    return cursor.advance() ? cursor : null;
  }

  /// Goes to the next value; says whether there is one.
  boolean advance() throws IOException {
    ordinal = ordinal + 1 >= used.length() ? DocIdSetIterator.NO_MORE_DOCS : used.nextSetBit(ordinal + 1);
    if (ordinal == DocIdSetIterator.NO_MORE_DOCS) {
      return false;
    }
    value = lookup.value(ordinal);
    return true;
  }

  int leaf() {
    return leaf;
  }

  int ordinal() {
    return ordinal;
  }

  BytesRef value() {
    return value;
  }

  /// By value, code point by code point, as UTF-8 sorts.
  @Override
  public int compareTo(TermCursor other) {
    return value.compareTo(other.value);
  }
}
