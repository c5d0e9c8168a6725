package org.patentbeacon.warning.hits;

import java.io.IOException;
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
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.index.Arrival;
import org.patentbeacon.index.HitDetail;
import org.patentbeacon.index.IndexHit;
import org.patentbeacon.warning.view.AlertWriter;
import org.patentbeacon.warning.view.RunView;
import org.patentbeacon.warning.view.Tenants;
import org.patentbeacon.warning.view.WatchParams;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchOutcome;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchRunner;
import org.patentbeacon.watch.run.WatchTask;

/// Runs watches over queries and topics: the ordinary search, restricted to what arrived since the watch last looked. All queries are
/// asked together about what arrived; only those with something to tell are searched for what a receiver reads.
///
/// A family is reported once per watch. It is new when the query finds it now and did not find it when the watch last looked; it is
/// gone when a document of it changed or went and the query finds none of it any more. When the query means something else than it
/// did, because its topic or a saved search was edited, what was there before is judged by its new meaning and nothing of it is
/// reported.
public final class HitsRunner implements WatchRunner {
  /// How entries of the memory begin that are no families.
  public static final String NO_FAMILY = "#";

  /// Of so many families it is less work to read all that a watch knows than to ask for them.
  private static final int MANY = 2_000;
  /// The entry of the memory that says what the query meant.
  private static final String MEANING = HitsRunner.NO_FAMILY + "meaning";

  private final RunView view;
  private final Tenants tenants;
  private final Matched matched;
  /// The last moment in which a document of a family arrived.
  private final Map<String, Long> lastArrivals = new HashMap<>();
  /// The documents that went, each with the moment.
  private final Map<String, Long> gone = new HashMap<>();
  private long lookedFrom = Long.MAX_VALUE;

  /// A runner.
  ///
  /// @param view what the run looks at
  /// @param tenants whose watches are run
  /// @param matched which queries have to do with what arrived
  public HitsRunner(RunView view, Tenants tenants, Matched matched) {
    this.view = view;
    this.tenants = tenants;
    this.matched = matched;
  }

  /// {@return whether a watch asks a query about what arrives}
  ///
  /// @param watch the watch
  public static boolean asks(Watch watch) {
    return watch.kind() == WatchKind.QUERY || watch.kind() == WatchKind.TOPIC;
  }

  /// {@return the query that a watch asks, in the beacon dialect}
  ///
  /// @param view what the run looks at
  /// @param watch a watch over a query or a topic
  /// @throws IOException when the database cannot be read
  /// @throws org.patentbeacon.watch.WatchParameterException when there is no such topic
  public static String query(RunView view, Watch watch) throws IOException {
    return WatchedQuery.text(view, watch);
  }

  @Override
  public SortedMap<String, String> baseline(Watch watch) throws IOException {
    WatchedQuery query = WatchedQuery.of(view, watch);
    SortedMap<String, String> known = new TreeMap<>(query.families());
    known.put(MEANING, query.meaning());
    return known;
  }

  @Override
  public WatchResult run(WatchTask task) throws IOException {
    StoredWatch stored = task.stored();
    long now = view.snapshot().batch();
    if (stored.seenBatch() >= now) {
      boolean first = stored.completedRuns() == 0 && !stored.watch().fireOnFirstRun();
      return new WatchResult(stored, now, WatchOutcome.of(stored.watch().id(), first ? OutcomeKind.BASELINED : OutcomeKind.QUIET, 0),
          List.of(), Noted.NOTHING);
    }
    List<Arrival> hits = matched.by(stored);
    if (hits.stream().noneMatch(hit -> hit.batch() > stored.seenBatch()) && !matched.mayHaveKnown(stored)) {
      return result(stored, List.of(), Noted.NOTHING, Difference.NONE);
    }
    look(stored.seenBatch());
    SortedMap<String, String> before = before(task, hits);
    boolean fresh = hits.stream().anyMatch(hit -> hit.batch() > stored.seenBatch() && !before.containsKey(hit.family()));
    if (!fresh && changed(before, stored.seenBatch()).isEmpty()) {
      return result(stored, List.of(), Noted.NOTHING, Difference.NONE);
    }
    return told(task, WatchedQuery.of(view, stored.watch()), before);
  }

  /// What the watch knew of the families of which something arrived, and what its query meant; of all families where that is
  /// less work.
  private SortedMap<String, String> before(WatchTask task, List<Arrival> hits) {
    if (!gone.isEmpty() || lastArrivals.size() > MANY) {
      return new TreeMap<>(task.memory().noted());
    }
    Set<String> entries = new TreeSet<>(lastArrivals.keySet());
    hits.forEach(hit -> entries.add(hit.family()));
    entries.add(MEANING);
    return task.memory().noted(entries);
  }

  /// What arrived and what went, read once for all watches that saw as much.
  private void look(long seen) throws IOException {
    if (seen < lookedFrom) {
      view.arrivals(seen).forEach(arrival -> lastArrivals.merge(arrival.family(), arrival.batch(), Math::max));
      view.removals(seen).forEach(removal -> gone.merge(removal.id(), removal.batch(), Math::max));
      lookedFrom = seen;
    }
  }

  /// Those families found before of which a document changed or went since.
  private SortedMap<String, String> changed(SortedMap<String, String> before, long seen) {
    SortedMap<String, String> changed = new TreeMap<>();
    before.forEach((family, document) -> {
      if (lastArrivals.getOrDefault(family, 0L) > seen || gone.getOrDefault(document, 0L) > seen) {
        changed.put(family, document);
      }
    });
    return changed;
  }

  private WatchResult told(WatchTask task, WatchedQuery query, SortedMap<String, String> before) throws IOException {
    StoredWatch stored = task.stored();
    SortedMap<String, String> kept = new TreeMap<>();
    SortedSet<String> dropped = new TreeSet<>();
    SortedMap<String, String> known = new TreeMap<>(before);
    boolean same = query.meaning().equals(known.get(MEANING));
    int size = task.memory().size(NO_FAMILY);
    known.keySet().removeIf(entry -> entry.startsWith(NO_FAMILY));
    if (!same) {
      task.memory().noted().keySet().stream().filter(entry -> !entry.startsWith(NO_FAMILY)).forEach(dropped::add);
      known = query.familiesAt(stored.seenBatch());
      size = known.size();
      kept.putAll(known);
      kept.put(MEANING, query.meaning());
    }
    SortedMap<String, String> lost = lost(query, changed(known, stored.seenBatch()), kept);
    Map<String, List<IndexHit>> fresh = fresh(query, stored.seenBatch(), known);
    fresh.forEach((family, hits) -> kept.put(family, hits.getFirst().id()));
    dropped.addAll(lost.keySet());
    dropped.removeAll(kept.keySet());
    Difference difference = new Difference(fresh, lost, size - lost.size() + fresh.size());
    return result(stored, alerts(task, query, difference), new Noted(kept, dropped), difference);
  }

  /// Those of the changed families that the query finds no more. Of the others it is kept which document stands for them now.
  private SortedMap<String, String> lost(WatchedQuery query, SortedMap<String, String> changed, SortedMap<String, String> kept)
      throws IOException {
    boolean allThere = changed.values().stream().noneMatch(gone::containsKey);
    SortedMap<String, String> found = changed.isEmpty() ? new TreeMap<>()
        : allThere ? query.familiesOf(changed.values()) : query.families();
    SortedMap<String, String> lost = new TreeMap<>(changed);
    lost.keySet().removeAll(found.keySet());
    changed.keySet().stream().filter(found::containsKey).forEach(family -> kept.put(family, found.get(family)));
    lost.keySet().forEach(kept::remove);
    return lost;
  }

  /// The families that the query finds among what arrived and that were not known, with what it finds of each.
  private Map<String, List<IndexHit>> fresh(WatchedQuery query, long seen, SortedMap<String, String> known) throws IOException {
    Map<String, List<IndexHit>> fresh = new LinkedHashMap<>();
    for (IndexHit hit : view.hits(query.parsed().tree(), seen, HitDetail.WHOLE)) {
      if (!known.containsKey(hit.family())) {
        fresh.computeIfAbsent(hit.family(), family -> new ArrayList<>()).add(hit);
      }
    }
    return fresh;
  }

  private List<Found> alerts(WatchTask task, WatchedQuery query, Difference difference) throws IOException {
    Watch watch = task.stored().watch();
    Map<String, List<IndexHit>> fresh = new LinkedHashMap<>(difference.fresh());
    SortedMap<String, String> lost = new TreeMap<>(difference.lost());
    if (!fresh.isEmpty() || !lost.isEmpty()) {
      if (!WatchParams.of(watch).flag("includeOwn")) {
        fresh.keySet().removeAll(tenants.own(watch.tenantId()).families());
        lost.keySet().removeAll(tenants.own(watch.tenantId()).families());
      }
      task.memory().reported(keys(fresh.keySet(), HitsAlert.NEW)).forEach(key -> fresh.remove(key.family()));
      task.memory().reported(keys(lost.keySet(), HitsAlert.REMOVED)).forEach(key -> lost.remove(key.family()));
    }
    HitsAlert alert = new HitsAlert(new AlertWriter(task, view), query, difference.total());
    List<Found> found = new ArrayList<>();
    alert.ofNew(fresh, task.stored().seenBatch(), lost.size()).ifPresent(found::add);
    alert.ofRemoved(lost, gone.keySet()).ifPresent(found::add);
    return found;
  }

  private static List<ItemKey> keys(Collection<String> families, String eventClass) {
    return families.stream().map(family -> new ItemKey(family, eventClass)).toList();
  }

  private WatchResult result(StoredWatch stored, List<Found> found, Noted noted, Difference difference) {
    SortedMap<String, Long> counts = new TreeMap<>(
        Map.of("new", (long) difference.fresh().size(), "removed", (long) difference.lost().size()));
    WatchOutcome outcome = new WatchOutcome(stored.watch().id(), found.isEmpty() ? OutcomeKind.QUIET : OutcomeKind.FIRED,
        found.size(), null, counts);
    return new WatchResult(stored, view.snapshot().batch(), outcome, found, noted);
  }

  /// What is different from what the watch knew.
  ///
  /// @param fresh the new families with what was found of each
  /// @param lost the families that are gone, each with the document that stood for it
  /// @param total how many families are found now
  private record Difference(Map<String, List<IndexHit>> fresh, SortedMap<String, String> lost, int total) {
    static final Difference NONE = new Difference(Map.of(), new TreeMap<>(), 0);
  }
}
