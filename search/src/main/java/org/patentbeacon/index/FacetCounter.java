package org.patentbeacon.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Counts the values of a field over the hits of a query.
final class FacetCounter {
  private final IndexSearcher searcher;
  private final Query query;

  FacetCounter(IndexSearcher searcher, Query query) {
    this.searcher = searcher;
    this.query = query;
  }

  List<FacetCount> top(String code, int most) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (LeafHits leaf : LeafHits.of(searcher, query)) {
      count(leaf, code, counts);
    }
    return counts.entrySet().stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value))
        .limit(most)
        .toList();
  }

  private static void count(LeafHits hits, String code, Map<String, Integer> counts) throws IOException {
    LeafReaderContext leaf = hits.leaf();
    SortedSetDocValues values = leaf.reader().getSortedSetDocValues(IndexNames.FACET + code);
    if (values == null) {
      return;
    }
    int[] byOrdinal = new int[(int) values.getValueCount()];
    for (int document : hits.documents()) {
      if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          byOrdinal[(int) values.nextOrd()]++;
        }
      }
    }
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Integer::sum);
      }
    }
  }
}
