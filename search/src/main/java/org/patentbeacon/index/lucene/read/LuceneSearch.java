package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.FacetCount;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.entry.StoredEntry;
import org.patentbeacon.index.field.FacetFields;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.stored.StoredBytes;
import org.patentbeacon.query.field.Field;
import org.patentbeacon.query.field.FieldCatalog;

/// Answers one search request from one snapshot, in one pass over the hits.
final class LuceneSearch {
  private final OpenSnapshot snapshot;
  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final Query query;
  private final HitOrder order;
  private final @Nullable PageCursor cursor;

  LuceneSearch(OpenSnapshot snapshot, SearchRequest request, @Nullable PageCursor cursor, Query query) {
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
    this.request = request;
    this.query = query;
    this.order = new HitOrder(request.sort());
    this.cursor = cursor;
  }

  IndexPage page() throws IOException {
    List<String> facets = facetCodes();
    if (request.limit() == 0 && facets.isEmpty() && request.collapse() == CountUnit.PUBLICATION) {
      return new IndexPage(searcher.count(query), List.of(), Map.of(), null, snapshot.id());
    }
    return request.collapse() == CountUnit.PUBLICATION ? publications(facets) : groups(facets);
  }

  /// A hit and the key it is sorted by.
  private record Ranked(int document, long key) {}

  private IndexPage publications(List<String> facets) throws IOException {
    int wanted = (int) Math.min(request.limit() + 1L, Math.max(1, snapshot.reader().maxDoc()));
    FieldDoc behind = cursor == null ? null : order.behind(cursor);
    Answer<TopFieldDocs> found =
        answer(new TopFieldCollectorManager(order.lucene(), wanted, behind, Integer.MAX_VALUE), !facets.isEmpty());
    List<Ranked> ranked = new ArrayList<>();
    for (ScoreDoc hit : found.ranking.scoreDocs) {
      ranked.add(new Ranked(hit.doc, order.key((FieldDoc) hit)));
    }
    return page(found.ranking.totalHits.value(), ranked, counts(facets, found.hits));
  }

  private IndexPage groups(List<String> facets) throws IOException {
    Answer<Collapse> found = answer(new Collapse(snapshot, order, request.collapse()), !facets.isEmpty());
    List<Ranked> ranked = new ArrayList<>();
    for (Collapse.Best best : found.ranking.page(cursor, request.limit() + 1)) {
      ranked.add(new Ranked(best.document(), best.key()));
    }
    return page(found.ranking.groups(), ranked, counts(facets, found.hits));
  }

  /// What came out of the pass.
  ///
  /// @param hits all of them, where they are counted; `null` where not
  private record Answer<T>(T ranking, @Nullable Hits hits) {}

  private <C extends Collector, T> Answer<T> answer(CollectorManager<C, T> ranking, boolean counted) throws IOException {
    if (!counted) {
      return new Answer<>(searcher.search(query, ranking), null);
    }
    List<Hits> hits = new ArrayList<>();
    List<T> ranked = new ArrayList<>();
    searcher.search(query, new MultiCollectorManager(kept(ranking, ranked), kept(Hits.manager(snapshot), hits)));
    return new Answer<>(ranked.getFirst(), hits.getFirst());
  }

  /// A manager that keeps its result, which several managers together do not tell by its type.
  private static <C extends Collector, T> CollectorManager<C, T> kept(CollectorManager<C, T> manager, List<T> results) {
    return new CollectorManager<>() {
      @Override
      public C newCollector() throws IOException {
        return manager.newCollector();
      }

      @Override
      public T reduce(Collection<C> collectors) throws IOException {
        T result = manager.reduce(collectors);
        results.add(result);
        return result;
      }
    };
  }

  /// A page of ranked hits, of which one more than the page holds says that there is another page.
  private IndexPage page(long total, List<Ranked> ranked, Map<String, List<FacetCount>> facets) throws IOException {
    List<IndexHit> hits = new ArrayList<>();
    for (Ranked hit : ranked.subList(0, Math.min(request.limit(), ranked.size()))) {
      hits.add(hit(hit));
    }
    boolean more = ranked.size() > hits.size() && !hits.isEmpty();
    String next = more
        ? new PageCursor(snapshot.name(), ranked.get(hits.size() - 1).key(), hits.getLast().document().id()).text() : null;
    return new IndexPage(total, hits, facets, next, snapshot.id());
  }

  private IndexHit hit(Ranked hit) throws IOException {
    return new IndexHit(StoredEntry.document(StoredBytes.of(searcher, hit.document())),
        StoredColumns.column(searcher, hit.document(), "family"),
        StoredColumns.batch(searcher, hit.document(), IndexNames.FIRST_BATCH),
        StoredColumns.batch(searcher, hit.document(), IndexNames.BATCH),
        order.needsScores() ? Float.intBitsToFloat((int) hit.key()) : 0f);
  }

  private List<String> facetCodes() {
    List<String> codes = new ArrayList<>();
    for (String asked : request.facets().keySet()) {
      String code = FieldCatalog.standard().named(asked).map(Field::code).orElse(asked);
      if (!FacetFields.CODES.contains(code)) {
        throw new IllegalArgumentException("'" + asked + "' cannot be counted; one of "
            + String.join(", ", FacetFields.CODES) + " can");
      }
      codes.add(code);
    }
    return codes;
  }

  private Map<String, List<FacetCount>> counts(List<String> codes, @Nullable Hits hits) throws IOException {
    Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
    if (hits != null) {
      Iterator<Integer> most = request.facets().values().iterator();
      for (String code : codes) {
        facets.put(code, new FacetCounter(snapshot, hits).top(code, most.next()));
      }
    }
    return facets;
  }
}
