package org.patentbeacon.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.search.ClauseMatch;

/// What an alert rests on, copied so that it stays readable when the index moves on.
///
/// @param documents the documents
/// @param matches which clause matched, where, with the text
/// @param before the state before, for kinds that compare states
/// @param after the state after
/// @param events ids of legal events
/// @param series a statistical series
/// @param pValue its probability
/// @param more what else a kind rests on, by name, such as `contributors` or `steps`
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Evidence(List<AlertDocument> documents, List<ClauseMatch> matches, @Nullable SortedMap<String, Object> before,
    @Nullable SortedMap<String, Object> after, List<String> events, @Nullable SortedMap<String, Object> series,
    @Nullable Double pValue, SortedMap<String, Object> more) {

  /// Copies the lists and maps.
  public Evidence {
    documents = List.copyOf(documents);
    matches = List.copyOf(matches);
    events = List.copyOf(events);
    before = copy(before);
    after = copy(after);
    series = copy(series);
    more = Collections.unmodifiableSortedMap(new TreeMap<>(more));
  }

  private static @Nullable SortedMap<String, Object> copy(@Nullable SortedMap<String, Object> map) {
    return map == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  /// {@return evidence of documents and what matched in them}
  ///
  /// @param documents the documents
  /// @param matches the matches
  public static Evidence of(List<AlertDocument> documents, List<ClauseMatch> matches) {
    return new Evidence(documents, matches, null, null, List.of(), null, null, Collections.emptySortedMap());
  }

  /// {@return this evidence with something else it rests on}
  ///
  /// @param name its name
  /// @param value text, number, list or map
  public Evidence with(String name, Object value) {
    SortedMap<String, Object> others = new TreeMap<>(more);
    others.put(name, value);
    return new Evidence(documents, matches, before, after, events, series, pValue, others);
  }
}
