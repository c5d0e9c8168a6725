package org.patentbeacon.warning;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbeacon.alert.Cause;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.ledger.Watches.Baseline;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchOutcome;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// Runs watches over queries: the ordinary search, restricted to what arrived since the watch last looked.
///
/// A family is reported once per watch. It is new when the query finds it now and did not find it when the watch last
/// looked; it is gone when a document of it changed and the query finds none of it any more.
final class QueryWatchRunner implements WatchRunner {
  static final String NEW = "NEW";
  private static final int LATE_DAYS = 180;
  private static final int PAGE = 1_000;

  private final PatentDatabase database;
  private final Snapshot snapshot;

  QueryWatchRunner(PatentDatabase database) throws IOException {
    this.database = database;
    this.snapshot = database.snapshot();
  }

  /// From where a new watch looks: the families its query finds today, or the empty database.
  Baseline baseline(Watch watch) throws IOException {
    if (watch.fireOnFirstRun() || watch.kind() != WatchKind.QUERY) {
      return watch.fireOnFirstRun() ? Baseline.EMPTY : new Baseline(snapshot.batch(), Collections.emptySortedMap());
    }
    ParsedQuery query = database.resolved(database.parse(watch.query()));
    SortedMap<String, String> families = new TreeMap<>();
    hits(query.tree(), 0, HitDetail.NUMBERS).forEach(hit -> families.put(hit.family(), ""));
    return new Baseline(snapshot.batch(), families);
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    StoredWatch stored = task.stored();
    if (stored.seenBatch() >= snapshot.batch()) {
      boolean first = stored.completedRuns() == 0 && !stored.watch().fireOnFirstRun();
      return new WatchResult(stored, snapshot.batch(),
          WatchOutcome.of(stored.watch().id(), first ? OutcomeKind.BASELINED : OutcomeKind.QUIET, 0), List.of(), Noted.NOTHING);
    }
    ParsedQuery query = database.resolved(database.parse(stored.watch().query()));
    Set<String> before = task.memory().noted().keySet();
    Map<String, List<IndexHit>> fresh = fresh(query, stored, before);
    SortedSet<String> lost = lost(query.tree(), stored.seenBatch(), before);
    Map<String, List<IndexHit>> unreported = new LinkedHashMap<>(fresh);
    task.memory().reported(keys(fresh.keySet())).forEach(key -> unreported.remove(key.family()));
    List<Found> found = new ArrayList<>();
    if (!unreported.isEmpty()) {
      QueryAlert.Change change = new QueryAlert.Change(lost.size(), before.size() - lost.size() + fresh.size());
      found.add(new QueryAlert(stored.watch(), snapshot, task.run().id()).newFamilies(causes(unreported, stored), query, change));
    }
    return result(stored, found, fresh.keySet(), lost);
  }

  private WatchResult result(StoredWatch stored, List<Found> found, Set<String> fresh, SortedSet<String> lost) {
    SortedMap<String, String> kept = new TreeMap<>();
    fresh.forEach(family -> kept.put(family, ""));
    SortedMap<String, Long> counts = new TreeMap<>(Map.of("new", (long) fresh.size(), "removed", (long) lost.size()));
    WatchOutcome outcome = new WatchOutcome(stored.watch().id(), found.isEmpty() ? OutcomeKind.QUIET : OutcomeKind.FIRED,
        found.size(), null, counts);
    return new WatchResult(stored, snapshot.batch(), outcome, found, new Noted(kept, lost));
  }

  private static List<ItemKey> keys(Collection<String> families) {
    return families.stream().map(family -> new ItemKey(family, NEW)).toList();
  }

  /// The families the query finds among what arrived and did not find before, with what it found of each.
  private Map<String, List<IndexHit>> fresh(ParsedQuery query, StoredWatch stored, Set<String> before) throws IOException {
    Map<String, List<IndexHit>> fresh = new LinkedHashMap<>();
    for (IndexHit hit : hits(query.tree(), stored.seenBatch(), HitDetail.WHOLE)) {
      if (!before.contains(hit.family())) {
        fresh.computeIfAbsent(hit.family(), family -> new ArrayList<>()).add(hit);
      }
    }
    return fresh;
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
  private SortedSet<String> lost(PatentQuery query, long after, Set<String> before) throws IOException {
    SortedSet<String> lost = new TreeSet<>();
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

  private List<QueryAlert.Family> causes(Map<String, List<IndexHit>> families, StoredWatch stored) {
    return families.entrySet().stream().map(family ->
        new QueryAlert.Family(family.getKey(), cause(family.getValue(), stored.seenBatch()), family.getValue())).toList();
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
