package org.patentbeacon.index.lucene.table;

import java.io.IOException;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.table.PackedStrings;

/// The values of a column in all segments as one sorted dictionary, and which code the values of each segment have in it.
///
/// @param dictionary the distinct values
/// @param codes for each segment, the code of each of its values that some hit has
record MergedTerms(PackedStrings dictionary, int[][] codes) {

  /// The values of one segment.
  ///
  /// @param used which of them some hit has
  /// @param lookup finds them by number
  record Values(FixedBitSet used, TermCursor.Lookup lookup) {
    /// Of a segment without the column.
    static final Values NONE = new Values(new FixedBitSet(0), _ -> new BytesRef());
  }

  /// Merges the values of segments.
  static MergedTerms of(List<Values> leaves) throws IOException {
    int[][] codes = new int[leaves.size()][];
    PriorityQueue<TermCursor> cursors = new PriorityQueue<>(Math.max(1, leaves.size()));
    for (int leaf = 0; leaf < codes.length; leaf++) {
      Values values = leaves.get(leaf);
      codes[leaf] = new int[values.used().length()];
      TermCursor cursor = TermCursor.of(leaf, values.used(), values.lookup());
      if (cursor != null) {
        cursors.add(cursor);
      }
    }
    return new MergedTerms(dictionary(cursors, codes), codes);
  }

  private static PackedStrings dictionary(PriorityQueue<TermCursor> cursors, int[][] codes) throws IOException {
    PackedStrings.Builder dictionary = new PackedStrings.Builder();
    BytesRefBuilder last = new BytesRefBuilder();
    int code = -1;
    for (@Nullable TermCursor next = cursors.poll(); next != null; next = cursors.poll()) {
      if (code < 0 || !last.get().bytesEquals(next.value())) {
        BytesRef value = next.value();
        code = dictionary.add(value.bytes, value.offset, value.length);
        last.copyBytes(value);
      }
      codes[next.leaf()][next.ordinal()] = code;
      if (next.advance()) {
        cursors.add(next);
      }
    }
    return dictionary.build();
  }
}
