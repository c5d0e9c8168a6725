package org.patentbeacon.index.lucene.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.patentbeacon.index.entry.StoredEntry;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.stored.EntryQueries;
import org.patentbeacon.index.lucene.stored.LeafHits;
import org.patentbeacon.index.lucene.stored.StoredBytes;
import org.patentbeacon.index.table.TextTable;
import org.patentbeacon.index.term.TermSlice;
import org.patentbeacon.index.term.TermTables;

/// Fills a table with the texts of documents, which are read as they are stored, in the order in which they lie there.
public final class TextFiller {
  private static final int SLICE = 256;

  private TextFiller() {}

  /// {@return the texts of some documents}
  ///
  /// @param searcher a searcher
  /// @param documents their ids, each once
  /// @throws IOException when the disk refuses
  public static TextTable fill(IndexSearcher searcher, List<String> documents) throws IOException {
    Map<String, Integer> places = HashMap.newHashMap(documents.size());
    documents.forEach(id -> places.put(id, places.size()));
    List<Future<TermSlice>> slices = new ArrayList<>();
    List<int[]> rows = new ArrayList<>();
    for (LeafHits leaf : LeafHits.of(searcher, found(documents))) {
      int[] all = rows(leaf, places);
      for (int from = 0; from < all.length; from += SLICE) {
        int first = from;
        int end = Math.min(all.length, from + SLICE);
        rows.add(Arrays.copyOfRange(all, from, end));
        slices.add(SideTasks.start(() -> slice(leaf, first, end)));
      }
    }
    List<TermSlice> filled = new ArrayList<>(slices.size());
    for (Future<TermSlice> slice : slices) {
      filled.add(SideTasks.result(slice));
    }
    return TermTables.of(filled, rows, documents.size());
  }

  private static Query found(List<String> documents) {
    return new BooleanQuery.Builder().add(EntryQueries.everything(), Occur.FILTER)
        .add(new TermInSetQuery(IndexNames.ID, documents.stream().map(BytesRef::new).toList()), Occur.FILTER).build();
  }

  private static int[] rows(LeafHits leaf, Map<String, Integer> places) throws IOException {
    SortedDocValues ids = Objects.requireNonNull(leaf.leaf().reader().getSortedDocValues(IndexNames.ID));
    int[] rows = new int[leaf.documents().length];
    for (int hit = 0; hit < rows.length; hit++) {
      ids.advanceExact(leaf.documents()[hit]);
      rows[hit] = Objects.requireNonNull(places.get(ids.lookupOrd(ids.ordValue()).utf8ToString()));
    }
    return rows;
  }

  private static TermSlice slice(LeafHits leaf, int from, int end) throws IOException {
    TermSlice slice = new TermSlice();
    for (int hit = from; hit < end; hit++) {
      slice.add(StoredEntry.document(StoredBytes.of(leaf.leaf(), leaf.documents()[hit])));
    }
    return slice;
  }
}
