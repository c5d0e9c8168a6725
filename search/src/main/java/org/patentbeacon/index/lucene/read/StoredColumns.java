package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/// Column values of a single document.
final class StoredColumns {
  private StoredColumns() {}

  /// A batch number of a document.
  static long batch(IndexSearcher searcher, int document, String which) throws IOException {
    LeafReaderContext leaf = leaf(searcher, document);
    NumericDocValues batches = Objects.requireNonNull(leaf.reader().getNumericDocValues(which));
    batches.advanceExact(document - leaf.docBase);
    return batches.longValue();
  }

  private static LeafReaderContext leaf(IndexSearcher searcher, int document) {
    return searcher.getIndexReader().leaves().get(
        ReaderUtil.subIndex(document, searcher.getIndexReader().leaves()));
  }
}
