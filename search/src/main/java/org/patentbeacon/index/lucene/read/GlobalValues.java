package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/// The values of a field in all segments, each known by its place in the order of all of them. For one request.
///
/// @param leaves the values of each segment
/// @param order the order across segments; `null` where there is one segment, or none
record GlobalValues(List<SortedSetDocValues> leaves, @Nullable OrdinalMap order) {

  /// The number of values; the places are below it.
  int size() {
    return Math.toIntExact(order != null ? order.getValueCount() : leaves.isEmpty() ? 0 : leaves.getFirst().getValueCount());
  }

  /// The places of the values of one segment.
  LongValues places(int leaf) {
    return order == null ? LongValues.IDENTITY : order.getGlobalOrds(leaf);
  }

  /// The value at a place; valid until the next one is asked for.
  BytesRef value(int place) throws IOException {
    return order == null
        ? leaves.getFirst().lookupOrd(place)
        : leaves.get(order.getFirstSegmentNumber(place)).lookupOrd(order.getFirstSegmentOrd(place));
  }
}
