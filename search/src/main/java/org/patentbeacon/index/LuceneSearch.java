package org.patentbeacon.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.ClassHierarchy;
import org.patentbeacon.query.FieldCatalog;

/// Answers one search request from one snapshot.
final class LuceneSearch {
  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final Query query;
  private final String snapshot;

  LuceneSearch(IndexSearcher searcher, SearchRequest request, ClassHierarchy classes) throws IOException {
    this.searcher = searcher;
    this.request = request;
    this.query = QueryTranslator.arrivedAfter(QueryTranslator.translate(request.query(), classes),
        request.arrivedAfter());
    this.snapshot = Batches.snapshot(LuceneIndex.batches(searcher.getIndexReader()), 0).id();
  }

  IndexPage page() throws IOException {
    int start = start();
    int documents = searcher.getIndexReader().maxDoc();
    boolean collapsed = request.collapse() != CountUnit.PUBLICATION;
    int wanted = collapsed ? documents : (int) Math.min(documents, (long) start + request.limit());
    TopDocs found = searcher.search(query,
        new TopFieldCollectorManager(sort(request.sort()), Math.max(1, wanted), null, Integer.MAX_VALUE));
    List<ScoreDoc> all = collapsed ? collapsed(found) : List.of(found.scoreDocs);
    long total = collapsed ? all.size() : found.totalHits.value();
    List<IndexHit> hits = new ArrayList<>();
    for (int i = start; i < Math.min(all.size(), start + request.limit()); i++) {
      hits.add(hit(all.get(i)));
    }
    int next = start + hits.size();
    return new IndexPage(total, hits, facets(), next < total && !hits.isEmpty() ? cursor(next) : null, snapshot);
  }

  private String cursor(int position) {
    return snapshot + "." + position;
  }

  private int start() {
    String cursor = request.cursor();
    if (cursor == null) {
      return 0;
    }
    int point = cursor.lastIndexOf('.');
    if (point < 0 || !cursor.substring(point + 1).matches("\\d{1,9}")) {
      throw new IllegalArgumentException("'" + cursor + "' is no cursor of a page");
    }
    if (!cursor.substring(0, point).equals(snapshot)) {
      throw new IllegalArgumentException("the cursor '" + cursor + "' belongs to another snapshot than " + snapshot
          + "; search again from the first page");
    }
    return Integer.parseInt(cursor.substring(point + 1));
  }

  private static Sort sort(SearchRequest.Sort sort) {
    SortField number = new SortField(IndexNames.ID, SortField.Type.STRING);
    return switch (sort) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, number);
      case NEWEST -> new Sort(day(true), number);
      case OLDEST -> new Sort(day(false), number);
      case NUMBER -> new Sort(number);
    };
  }

  private static SortField day(boolean newestFirst) {
    return new SortField(IndexNames.COLUMN + "publication", SortField.Type.LONG, newestFirst,
        newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  /// The first hit of each application or family.
  private List<ScoreDoc> collapsed(TopDocs found) throws IOException {
    String column = request.collapse() == CountUnit.APPLICATION ? "application" : "family";
    Set<String> seen = new HashSet<>();
    List<ScoreDoc> first = new ArrayList<>();
    for (ScoreDoc hit : found.scoreDocs) {
      if (seen.add(StoredColumns.column(searcher, hit.doc, column))) {
        first.add(hit);
      }
    }
    return first;
  }

  private IndexHit hit(ScoreDoc hit) throws IOException {
    @Nullable Object score = hit instanceof FieldDoc sorted
        && request.sort() == SearchRequest.Sort.RELEVANCE && sorted.fields != null ? sorted.fields[0] : null;
    return new IndexHit(StoredEntry.document(LuceneIndex.entry(searcher, hit.doc)),
        StoredColumns.column(searcher, hit.doc, "family"),
        StoredColumns.batch(searcher, hit.doc, IndexNames.FIRST_BATCH),
        StoredColumns.batch(searcher, hit.doc, IndexNames.BATCH),
        score instanceof Float value ? value : 0f);
  }

  private Map<String, List<FacetCount>> facets() throws IOException {
    Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> asked : request.facets().entrySet()) {
      String code = FieldCatalog.standard().named(asked.getKey()).map(field -> field.code()).orElse(asked.getKey());
      if (!FacetFields.CODES.contains(code)) {
        throw new IllegalArgumentException("'" + asked.getKey() + "' cannot be counted; one of "
            + String.join(", ", FacetFields.CODES) + " can");
      }
      facets.put(code, new FacetCounter(searcher, query).top(code, asked.getValue()));
    }
    return facets;
  }
}
