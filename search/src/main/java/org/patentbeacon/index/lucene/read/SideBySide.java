package org.patentbeacon.index.lucene.read;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/// Searches a large index on all cores, in parts of about the same size. A large segment may be several parts.
final class SideBySide extends IndexSearcher {
  /// Fewer documents are searched faster than work is handed over.
  static final int LEAST_DOCUMENTS = 50_000;
  private static final int MOST_SEGMENTS = 10;

  private final int leastDocuments;

  /// Searches an index.
  ///
  /// @param leastDocuments the size of the smallest part
  SideBySide(IndexReader reader, int leastDocuments) {
    super(reader, ForkJoinPool.commonPool());
    this.leastDocuments = leastDocuments;
  }

  @Override
  protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
    int documents = leaves.stream().mapToInt(leaf -> leaf.reader().maxDoc()).sum();
    int each = Math.ceilDiv(documents, Runtime.getRuntime().availableProcessors());
    return slices(leaves, Math.max(leastDocuments, each), MOST_SEGMENTS, true);
  }
}
