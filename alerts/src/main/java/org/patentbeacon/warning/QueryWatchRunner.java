package org.patentbeacon.warning;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.patentbeacon.alert.Cause;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.search.stored.StoredMatches;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchOutcome;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// Runs watches over queries: the ordinary search, restricted to what arrived since the watch last looked. All queries are asked
/// together about what arrived; only those with something to tell are searched for what a receiver reads.
///
/// A family is reported once per watch. It is new when the query finds it now and did not find it when the watch last
/// looked; it is gone when a document of it changed and the query finds none of it any more.
final class QueryWatchRunner implements WatchRunner {
  static final String NEW = "NEW";
  private static final String SEPARATOR = "\u001F";
  private static final int LATE_DAYS = 180;

  private final PatentDatabase database;
  private final QueryHits hits;
  private final Snapshot began;
  private final StoredMatches matches;
  private final Snapshot snapshot;
  /// The last batch in which a document of a family arrived.
  private final Map<String, Long> lastArrivals = new HashMap<>();

  /// A runner.
  ///
  /// @param began the snapshot with which the run began; a watch that has seen it has nothing to do
  /// @param matches which queries of the other watches have to do with what arrived, under their [keys][#key]
  QueryWatchRunner(PatentDatabase database, Snapshot began, StoredMatches matches) {
    this.database = database;
    this.began = began;
    this.hits = new QueryHits(database);
    this.matches = matches;
    this.snapshot = matches.snapshot();
    matches.arrivals().forEach(arrival -> lastArrivals.merge(arrival.family(), arrival.batch(), Math::max));
  }

  /// Under which id the query of a watch is asked, beside those of other tenants.
  static String key(StoredWatch stored) {
    return stored.watch().tenantId() + SEPARATOR + stored.watch().id();
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    StoredWatch stored = task.stored();
    if (stored.seenBatch() >= began.batch()) {
      boolean first = stored.completedRuns() == 0 && !stored.watch().fireOnFirstRun();
      return new WatchResult(stored, began.batch(),
          WatchOutcome.of(stored.watch().id(), first ? OutcomeKind.BASELINED : OutcomeKind.QUIET, 0), List.of(), Noted.NOTHING);
    }
    QuerySyntaxException refused = matches.refused().get(key(stored));
    if (refused != null) {
      throw refused;
    }
    Set<String> before = task.memory().noted().keySet();
    SortedSet<String> changed = before.stream().filter(family -> lastArrivals.getOrDefault(family, 0L) > stored.seenBatch())
        .collect(Collectors.toCollection(TreeSet::new));
    boolean anyFresh = matches.hits(key(stored)).stream()
        .anyMatch(hit -> hit.batch() > stored.seenBatch() && !before.contains(hit.family()));
    if (!anyFresh && changed.isEmpty()) {
      return result(stored, List.of(), Set.of(), changed);
    }
    ParsedQuery query = database.resolved(database.parse(stored.watch().query()));
    Map<String, List<IndexHit>> fresh = anyFresh ? fresh(query, stored, before) : Map.of();
    SortedSet<String> lost = lost(query.tree(), changed);
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
    for (IndexHit hit : hits.after(query.tree(), stored.seenBatch(), HitDetail.WHOLE)) {
      if (!before.contains(hit.family())) {
        fresh.computeIfAbsent(hit.family(), family -> new ArrayList<>()).add(hit);
      }
    }
    return fresh;
  }

  /// Those families of which documents changed that the query found before and finds no more.
  private SortedSet<String> lost(PatentQuery query, SortedSet<String> changed) throws IOException {
    SortedSet<String> lost = new TreeSet<>(changed);
    if (!lost.isEmpty()) {
      hits.after(query, 0, HitDetail.NUMBERS).forEach(hit -> lost.remove(hit.family()));
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
