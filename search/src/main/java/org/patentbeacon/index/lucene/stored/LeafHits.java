package org.patentbeacon.index.lucene.stored;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// The hits of a query in one segment.
///
/// @param leaf the segment
/// @param documents their numbers within the segment, ascending
public record LeafHits(LeafReaderContext leaf, int[] documents) {

  /// {@return the hits in every segment that has some or may have some}
  ///
  /// @param searcher a searcher
  /// @param query the query
  /// @throws IOException when the disk refuses
  public static List<LeafHits> of(IndexSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    List<LeafHits> hits = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        hits.add(new LeafHits(leaf, documents(scorer.iterator(), leaf.reader().getLiveDocs())));
      }
    }
    return hits;
  }

  private static int[] documents(DocIdSetIterator hits, @Nullable Bits live)
      throws IOException {
    int[] documents = new int[1024];
    int size = 0;
    for (int doc = hits.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hits.nextDoc()) {
      if (live != null && !live.get(doc)) {
        continue;
      }
      if (size == documents.length) {
        documents = Arrays.copyOf(documents, 2 * size);
      }
      documents[size++] = doc;
    }
    return Arrays.copyOf(documents, size);
  }
}
