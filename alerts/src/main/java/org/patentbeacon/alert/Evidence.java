package org.patentbeacon.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
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
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Evidence(List<AlertDocument> documents, List<ClauseMatch> matches, @Nullable Map<String, String> before,
    @Nullable Map<String, String> after, List<String> events, @Nullable Map<String, String> series,
    @Nullable Double pValue) {

  /// Copies the lists.
  public Evidence {
    documents = List.copyOf(documents);
    matches = List.copyOf(matches);
    events = List.copyOf(events);
  }

  /// {@return evidence of documents and what matched in them}
  ///
  /// @param documents the documents
  /// @param matches the matches
  static Evidence of(List<AlertDocument> documents, List<ClauseMatch> matches) {
    return new Evidence(documents, matches, null, null, List.of(), null, null);
  }
}
