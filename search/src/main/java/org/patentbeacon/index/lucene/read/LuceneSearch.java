package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.FacetCount;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.field.FacetFields;
import org.patentbeacon.index.lucene.legal.LegalDay;

/// Answers one search request from one snapshot, in one pass over the hits.
final class LuceneSearch {
  private final OpenSnapshot snapshot;
  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final AskedFacets facets;
  private final Query query;
  private final HitOrder order;
  private final @Nullable PageCursor cursor;
  private final LegalDay day;

  LuceneSearch(OpenSnapshot snapshot, LegalDay day, SearchRequest request, Query query) throws IOException {
    this.snapshot = snapshot;
    this.day = day;
    this.searcher = request.collapse() == CountUnit.PUBLICATION ? snapshot.searcher() : new IndexSearcher(snapshot.reader());
    this.request = request;
    this.facets = AskedFacets.of(request, snapshot, day);
    this.query = facets.restricted(query);
    this.order = new HitOrder(request.sort());
    this.cursor = PageCursor.of(request.cursor());
  }

  IndexPage page() throws IOException {
    if (request.limit() == 0 && facets.counted().isEmpty() && request.collapse() == CountUnit.PUBLICATION) {
      return new IndexPage(searcher.count(query), List.of(), Map.of(), null, snapshot.id(), day.day());
    }
    return request.collapse() == CountUnit.PUBLICATION ? publications() : groups();
  }

  private IndexPage publications() throws IOException {
    int most = (int) Math.min(request.limit() + 1L, Math.max(1, snapshot.reader().maxDoc()));
    AnyOfTerms terms = order.needsScores() && facets.sideways().isEmpty() ? AnyOfTerms.of(query, searcher) : null;
    if (terms != null && terms.isFrequent()) {
      return countedApart(terms.query(), most);
    }
    Answer<FirstHits.Found> found = answer(terms == null ? query : terms.query(),
        FirstHits.manager(new FirstHits.Wanted(order, most, cursor, false)));
    return page(found.ranking.total(), found.ranking.first(), counts(found.hits, found.lacking));
  }

  private IndexPage countedApart(Query terms, int most) throws IOException {
    Hits hits = facets.counted().isEmpty() ? null : searcher.search(terms, Hits.manager(snapshot));
    FirstHits.Found found = searcher.search(terms, FirstHits.manager(new FirstHits.Wanted(order, most, cursor, true)));
    return page(hits == null ? searcher.count(terms) : hits.size(), found.first(), counts(hits, Map.of()));
  }

  private IndexPage groups() throws IOException {
    Answer<Collapse> found = answer(query, new Collapse(snapshot, order, request.collapse()));
    List<HitReader.Ranked> ranked = new ArrayList<>();
    for (Collapse.Best best : found.ranking.page(cursor, request.limit() + 1)) {
      ranked.add(order.ranked(best.document(), best.key()));
    }
    return page(found.ranking.groups(), ranked, counts(found.hits, found.lacking));
  }

  /// What came out of the pass.
  ///
  /// @param hits all of them, where they are counted; `null` where not
  /// @param lacking the documents that lack a chosen value in a single field, by its code
  private record Answer<T>(T ranking, @Nullable Hits hits, Map<String, Hits> lacking) {}

  private <C extends Collector, T> Answer<T> answer(Query query, CollectorManager<C, T> ranking) throws IOException {
    if (facets.counted().isEmpty()) {
      return new Answer<>(searcher.search(query, ranking), null, Map.of());
    }
    List<Hits> hits = new ArrayList<>();
    List<T> ranked = new ArrayList<>();
    Map<String, Hits> lacking = new LinkedHashMap<>();
    MultiCollectorManager both = new MultiCollectorManager(kept(ranking, ranked), kept(Hits.manager(snapshot), hits));
    if (facets.sideways().isEmpty()) {
      searcher.search(query, both);
    } else {
      searcher.search(query, Sideways.manager(facets.sideways(), both, snapshot.leaves().size(), lacking));
    }
    return new Answer<>(ranked.getFirst(), hits.getFirst(), lacking);
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
  private IndexPage page(long total, List<HitReader.Ranked> ranked, Map<String, List<FacetCount>> facets)
      throws IOException {
    List<HitReader.Ranked> shown = ranked.subList(0, Math.min(request.limit(), ranked.size()));
    boolean more = ranked.size() > shown.size() && !shown.isEmpty();
    List<IndexHit> hits = new HitReader(snapshot.leaves(), request.detail(), day.timelines()).read(shown);
    String next = more ? new PageCursor(snapshot.name(), day.day(), shown.getLast().key(), hits.getLast().id()).text() : null;
    return new IndexPage(total, hits, facets, next, snapshot.id(), day.day());
  }

  private Map<String, List<FacetCount>> counts(@Nullable Hits hits, Map<String, Hits> without) throws IOException {
    if (hits == null) {
      return Map.of();
    }
    List<Callable<List<FacetCount>>> fields = new ArrayList<>();
    facets.counted().forEach((code, most) -> {
      Hits lacking = without.get(code);
      FacetCounter counter = new FacetCounter(snapshot, lacking == null ? hits : hits.and(lacking));
      fields.add(() -> code.equals(FacetFields.STATUS) ? counter.states(day, most) : counter.top(code, most));
    });
    Map<String, List<FacetCount>> counts = new LinkedHashMap<>();
    Iterator<List<FacetCount>> inOrder = searcher.getTaskExecutor().invokeAll(fields).iterator();
    facets.counted().keySet().forEach(code -> counts.put(code, inOrder.next()));
    return counts;
  }
}
