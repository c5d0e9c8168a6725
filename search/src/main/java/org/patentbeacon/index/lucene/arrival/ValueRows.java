package org.patentbeacon.index.lucene.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Which arrived documents have a value, as [rows][Rows]. In a run each value is asked for once, however many queries speak
/// of it.
final class ValueRows {
  private final IndexSearcher searcher;
  private final ArrivedDocuments arrived;
  private final Map<Query, long[]> known = new ConcurrentHashMap<>();

  ValueRows(IndexSearcher searcher, ArrivedDocuments arrived) {
    this.searcher = searcher;
    this.arrived = arrived;
  }

  /// The documents that have a value.
  ///
  /// @param value finds them
  long[] having(Query value) {
    return known.computeIfAbsent(value, this::asked);
  }

  private long[] asked(Query value) {
    try {
      return Rows.of(new Asking(searcher, arrived).all(value), arrived.size());
    } catch (IOException e) {
      throw new UncheckedIOException("asking for " + value, e);
    }
  }
}
