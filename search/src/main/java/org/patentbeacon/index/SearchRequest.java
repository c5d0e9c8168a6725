package org.patentbeacon.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.PatentQuery;

/// What to search, and which part of the answer to give. Start with [#of(PatentQuery)].
///
/// @param query the query
/// @param limit the greatest number of hits on the page
/// @param cursor where the page starts, from the page before; `null` for the first page
/// @param sort the order of hits
/// @param collapse publications of one application or family are one hit; the best one stands for them
/// @param facets the fields whose values are counted, with the greatest number of values
/// @param choices the values chosen of facets, by field: a hit has one of them in every such field. The values of such a
///     field are counted as if nothing were chosen of it
/// @param arrivedAfter only documents that arrived or changed after this batch; 0 for all
/// @param detail how much of each hit is read
public record SearchRequest(PatentQuery query, int limit, @Nullable String cursor, Sort sort, CountUnit collapse,
    Map<String, Integer> facets, Map<String, List<String>> choices, long arrivedAfter, HitDetail detail) {

  /// The order of hits. Hits that are equal in it stand by publication number.
  public enum Sort {
    /// The best match first.
    RELEVANCE,
    /// The latest publication first.
    NEWEST,
    /// The earliest publication first.
    OLDEST,
    /// By publication number.
    NUMBER
  }

  /// Copies the maps and checks the limit.
  public SearchRequest {
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    Map<String, List<String>> copied = new LinkedHashMap<>();
    choices.forEach((field, values) -> copied.put(field, List.copyOf(values)));
    choices = Collections.unmodifiableMap(copied);
    if (limit < 0) {
      throw new IllegalArgumentException("expected a limit of 0 or more, found " + limit);
    }
  }

  /// {@return a request for the first 20 hits, the best first, with their whole documents}
  ///
  /// @param query the query
  public static SearchRequest of(PatentQuery query) {
    return new SearchRequest(query, 20, null, Sort.RELEVANCE, CountUnit.PUBLICATION, Map.of(), Map.of(), 0,
        HitDetail.WHOLE);
  }

  /// {@return this request for another query}
  ///
  /// @param value the query
  public SearchRequest asking(PatentQuery value) {
    return new SearchRequest(value, limit, cursor, sort, collapse, facets, choices, arrivedAfter, detail);
  }

  /// {@return this request with another page size}
  ///
  /// @param value the greatest number of hits, 0 for the total alone
  public SearchRequest limit(int value) {
    return new SearchRequest(query, value, cursor, sort, collapse, facets, choices, arrivedAfter, detail);
  }

  /// {@return this request for the page that starts at a cursor}
  ///
  /// @param value the cursor of the page before, or `null`
  public SearchRequest from(@Nullable String value) {
    return new SearchRequest(query, limit, value, sort, collapse, facets, choices, arrivedAfter, detail);
  }

  /// {@return this request in another order}
  ///
  /// @param value the order
  public SearchRequest sortedBy(Sort value) {
    return new SearchRequest(query, limit, cursor, value, collapse, facets, choices, arrivedAfter, detail);
  }

  /// {@return this request with hits of one application or family as one}
  ///
  /// @param value what one hit is
  public SearchRequest collapsedBy(CountUnit value) {
    return new SearchRequest(query, limit, cursor, sort, value, facets, choices, arrivedAfter, detail);
  }

  /// {@return this request with other fields counted}
  ///
  /// @param values the fields, with the greatest number of values
  public SearchRequest counting(Map<String, Integer> values) {
    return new SearchRequest(query, limit, cursor, sort, collapse, values, choices, arrivedAfter, detail);
  }

  /// {@return this request with the values of a field counted too}
  ///
  /// @param field the code of the field
  /// @param values the greatest number of values
  public SearchRequest facet(String field, int values) {
    Map<String, Integer> more = new LinkedHashMap<>(facets);
    more.put(field, values);
    return new SearchRequest(query, limit, cursor, sort, collapse, more, choices, arrivedAfter, detail);
  }

  /// {@return this request with a value of a facet chosen, beside others of its field}
  ///
  /// @param field the code of the field
  /// @param value a value as facets show it
  public SearchRequest choose(String field, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(choices);
    more.merge(field, List.of(value), (some, one) -> Stream.concat(some.stream(), one.stream()).distinct().toList());
    return new SearchRequest(query, limit, cursor, sort, collapse, facets, more, arrivedAfter, detail);
  }

  /// {@return this request restricted to what arrived}
  ///
  /// @param batch documents that arrived or changed after this batch
  public SearchRequest arrivedAfter(long batch) {
    return new SearchRequest(query, limit, cursor, sort, collapse, facets, choices, batch, detail);
  }

  /// {@return this request with more or less of each hit}
  ///
  /// @param value how much is read
  public SearchRequest reading(HitDetail value) {
    return new SearchRequest(query, limit, cursor, sort, collapse, facets, choices, arrivedAfter, value);
  }
}
