package org.patentbeacon.alert;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.search.ClauseMatch;
import org.patentbeacon.search.Highlights;
import org.patentbeacon.search.PatentDatabase;

/// Runs watches over queries: the ordinary search, restricted to what arrived since the watch last looked.
///
/// A family is reported once per watch. It is new when the query finds it now and did not find it when the watch last
/// looked; it is gone when a document of it changed and the query finds none of it any more.
final class QueryWatchRunner {
  private static final int LATE_DAYS = 180;
  private static final int PAGE = 1_000;

  private final PatentDatabase database;
  private final Ledger ledger;
  private final String run;
  private final Instant at;
  private final Snapshot snapshot;

  QueryWatchRunner(PatentDatabase database, Ledger ledger, String run, Instant at) throws IOException {
    this.database = database;
    this.ledger = ledger;
    this.run = run;
    this.at = at;
    this.snapshot = database.snapshot();
  }

  WatchRun run(Ledger.StoredWatch stored) throws IOException {
    if (stored.seenBatch() >= snapshot.batch()) {
      boolean first = stored.completedRuns() == 0 && !stored.watch().fireOnFirstRun();
      return done(stored, first ? OutcomeKind.BASELINED : OutcomeKind.QUIET, List.of(), Set.of(), Set.of());
    }
    ParsedQuery query = database.resolved(database.parse(stored.watch().query()));
    Set<String> before = ledger.families(stored.id());
    Set<String> reported = ledger.items(stored.id());
    Map<String, List<IndexHit>> fresh = new LinkedHashMap<>();
    for (IndexHit hit : hits(query.tree(), stored.seenBatch(), HitDetail.WHOLE)) {
      if (!before.contains(hit.family())) {
        fresh.computeIfAbsent(hit.family(), family -> new ArrayList<>()).add(hit);
      }
    }
    Set<String> lost = lost(query.tree(), stored.seenBatch(), before);
    List<WatchRun.Raised> raised = new ArrayList<>();
    Map<String, List<IndexHit>> unreported = new LinkedHashMap<>(fresh);
    unreported.keySet().removeIf(family -> reported.contains(family + "|NEW"));
    if (!unreported.isEmpty()) {
      raised.add(newAlert(stored, query, unreported, new Change(lost.size(), before.size() - lost.size() + fresh.size())));
    }
    return done(stored, raised.isEmpty() ? OutcomeKind.QUIET : OutcomeKind.FIRED, raised,
        new LinkedHashSet<>(fresh.keySet()), lost);
  }

  private WatchRun done(Ledger.StoredWatch stored, OutcomeKind kind, List<WatchRun.Raised> raised, Set<String> found,
      Set<String> lost) {
    return new WatchRun(run, stored, snapshot.batch(), new WatchOutcome(stored.id(), kind, raised.size(), null), raised,
        found, lost, at);
  }

  /// All hits among what arrived after a batch, by publication number.
  private List<IndexHit> hits(PatentQuery query, long after, HitDetail detail) throws IOException {
    List<IndexHit> all = new ArrayList<>();
    String cursor = null;
    do {
      IndexPage page = database.documents(SearchRequest.of(query).limit(PAGE).sortedBy(SearchRequest.Sort.NUMBER)
          .arrivedAfter(after).reading(detail).from(cursor));
      all.addAll(page.hits());
      cursor = page.nextCursor();
    } while (cursor != null);
    return all;
  }

  /// The families of changed documents that the query found before and finds no more.
  private Set<String> lost(PatentQuery query, long after, Set<String> before) throws IOException {
    Set<String> lost = new TreeSet<>();
    if (before.isEmpty()) {
      return lost;
    }
    for (IndexHit changed : hits(new PatentQuery.All(SourceRange.NONE), after, HitDetail.NUMBERS)) {
      if (before.contains(changed.family())) {
        lost.add(changed.family());
      }
    }
    if (!lost.isEmpty()) {
      hits(query, 0, HitDetail.NUMBERS).forEach(hit -> lost.remove(hit.family()));
    }
    return lost;
  }

  /// Families the query finds no more, and all it finds now.
  private record Change(int removed, int total) {}

  private WatchRun.Raised newAlert(Ledger.StoredWatch stored, ParsedQuery query, Map<String, List<IndexHit>> families,
      Change change) {
    List<AlertDocument> documents = new ArrayList<>();
    List<ClauseMatch> matches = new ArrayList<>();
    Map<Cause, Integer> causes = new TreeMap<>();
    families.forEach((family, hits) -> {
      Cause cause = cause(hits, stored.seenBatch());
      causes.merge(cause, 1, Integer::sum);
      for (IndexHit hit : hits) {
        documents.add(document(hit, cause));
        matches.addAll(Highlights.of(hit.document(), query));
      }
    });
    List<String> items = families.keySet().stream().map(family -> family + "|NEW").toList();
    Alert alert = new QueryAlert(stored.watch(), snapshot, run)
        .newFamilies(causes, change.removed(), change.total(), Evidence.of(documents, matches));
    return new WatchRun.Raised(alert, items);
  }

  private static AlertDocument document(IndexHit hit, Cause cause) {
    PatentDocument document = hit.document();
    return new AlertDocument(document.id(), document.application() == null ? null : document.application().id(),
        hit.family(), cause, document.title("zh"));
  }

  private Cause cause(List<IndexHit> family, long seen) {
    boolean known = family.stream().anyMatch(hit -> hit.firstBatch() <= seen);
    if (known) {
      return Cause.CHANGED;
    }
    LocalDate cutoff = snapshot.cutoffBySource().values().stream().min(LocalDate::compareTo).orElse(null);
    boolean late = cutoff != null && family.stream().allMatch(hit -> published(hit.document(), cutoff)
        .isBefore(cutoff.minusDays(LATE_DAYS)));
    return late ? Cause.LATE : Cause.FIRST_PUBLICATION;
  }

  private static LocalDate published(PatentDocument document, LocalDate otherwise) {
    return document.publication() == null || document.publication().date() == null
        ? otherwise : document.publication().date().start();
  }
}
