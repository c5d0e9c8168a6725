package org.patentbeacon.search.stored;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbeacon.index.Arrival;
import org.patentbeacon.index.ArrivalMatches;
import org.patentbeacon.index.CodePointOrder;
import org.patentbeacon.index.QueryMatch;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.query.QuerySyntaxException;

/// Which stored queries have to do with what arrived, all in one snapshot.
public final class StoredMatches {
  private final Snapshot snapshot;
  private final List<Arrival> arrivals;
  private final List<String> gone;
  private final Set<String> touched;
  private final Map<String, int[]> hits = new HashMap<>();
  private final SortedSet<String> matched = new TreeSet<>(CodePointOrder.INSTANCE);
  private final SortedMap<String, QuerySyntaxException> refused = new TreeMap<>(CodePointOrder.INSTANCE);

  /// Sorts what became of queries by their ids.
  ///
  /// @param matches what became of them
  /// @param ids their ids, in the same order
  /// @param unread the queries that could not even be read
  StoredMatches(ArrivalMatches matches, List<String> ids, Map<String, QuerySyntaxException> unread) {
    this.snapshot = matches.snapshot();
    this.arrivals = matches.arrivals();
    this.gone = matches.gone();
    this.touched = HashSet.newHashSet(arrivals.size() + gone.size());
    arrivals.forEach(arrival -> touched.add(arrival.id()));
    touched.addAll(gone);
    refused.putAll(unread);
    for (int i = 0; i < ids.size(); i++) {
      switch (matches.matches().get(i)) {
        case QueryMatch.Refused(QuerySyntaxException reason) -> refused.put(ids.get(i), reason);
        case QueryMatch.Found(int[] places) when places.length > 0 -> {
          hits.put(ids.get(i), places);
          matched.add(ids.get(i));
        }
        case QueryMatch.Found _ -> {}
      }
    }
  }

  /// {@return the snapshot that was asked}
  public Snapshot snapshot() {
    return snapshot;
  }

  /// {@return the documents that arrived or changed, by id}
  public List<Arrival> arrivals() {
    return arrivals;
  }

  /// {@return the ids of the documents that went and did not come back, ascending}
  public List<String> gone() {
    return gone;
  }

  /// {@return the ids of the queries that arrived documents answer, ascending}
  public SortedSet<String> matched() {
    return Collections.unmodifiableSortedSet(matched);
  }

  /// {@return the queries that cannot be answered, by id, with why}
  public SortedMap<String, QuerySyntaxException> refused() {
    return Collections.unmodifiableSortedMap(refused);
  }

  /// {@return the arrived documents that answer a query, by id}
  ///
  /// @param query the id of the query
  public List<Arrival> hits(String query) {
    return Arrays.stream(hits.getOrDefault(query, new int[0])).mapToObj(arrivals::get).toList();
  }

  /// {@return which of the documents that a query found before it does not find any more: those that changed and do not answer
  /// it now, and those that went; ascending. What a query of families, legal states or groups loses although the document
  /// did not change is not seen here, as it is not when it is found}
  ///
  /// @param query the id of the query; of one that was refused nothing is lost
  /// @param before the ids of documents that it found before
  public List<String> lost(String query, Collection<String> before) {
    if (refused.containsKey(query)) {
      return List.of();
    }
    Set<String> found = new HashSet<>();
    hits(query).forEach(hit -> found.add(hit.id()));
    return before.stream().filter(id -> touched.contains(id) && !found.contains(id)).distinct()
        .sorted(CodePointOrder.INSTANCE).toList();
  }
}
