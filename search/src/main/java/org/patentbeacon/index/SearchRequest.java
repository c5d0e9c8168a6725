package org.patentbeacon.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
/// @param arrivedAfter only documents that arrived or changed after this batch; 0 for all
public record SearchRequest(PatentQuery query, int limit, @Nullable String cursor, Sort sort, CountUnit collapse,
    Map<String, Integer> facets, long arrivedAfter) {

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

  /// Copies the map and checks the limit.
  public SearchRequest {
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    if (limit < 0) {
      throw new IllegalArgumentException("expected a limit of 0 or more, found " + limit);
    }
  }

  /// {@return a request for the first 20 hits, the best first}
  ///
  /// @param query the query
  public static SearchRequest of(PatentQuery query) {
    return new SearchRequest(query, 20, null, Sort.RELEVANCE, CountUnit.PUBLICATION, Map.of(), 0);
  }

  /// {@return this request for another query}
  ///
  /// @param value the query
  public SearchRequest asking(PatentQuery value) {
    return new SearchRequest(value, limit, cursor, sort, collapse, facets, arrivedAfter);
  }

  /// {@return this request with another page size}
  ///
  /// @param value the greatest number of hits, 0 for the total alone
  public SearchRequest limit(int value) {
    return new SearchRequest(query, value, cursor, sort, collapse, facets, arrivedAfter);
  }

  /// {@return this request for the page that starts at a cursor}
  ///
  /// @param value the cursor of the page before, or `null`
  public SearchRequest from(@Nullable String value) {
    return new SearchRequest(query, limit, value, sort, collapse, facets, arrivedAfter);
  }

  /// {@return this request in another order}
  ///
  /// @param value the order
  public SearchRequest sortedBy(Sort value) {
    return new SearchRequest(query, limit, cursor, value, collapse, facets, arrivedAfter);
  }

  /// {@return this request with hits of one application or family as one}
  ///
  /// @param value what one hit is
  public SearchRequest collapsedBy(CountUnit value) {
    return new SearchRequest(query, limit, cursor, sort, value, facets, arrivedAfter);
  }

  /// {@return this request with the values of a field counted too}
  ///
  /// @param field the code of the field
  /// @param values the greatest number of values
  public SearchRequest facet(String field, int values) {
    Map<String, Integer> more = new LinkedHashMap<>(facets);
    more.put(field, values);
    return new SearchRequest(query, limit, cursor, sort, collapse, more, arrivedAfter);
  }

  /// {@return this request restricted to what arrived}
  ///
  /// @param batch documents that arrived or changed after this batch
  public SearchRequest arrivedAfter(long batch) {
    return new SearchRequest(query, limit, cursor, sort, collapse, facets, batch);
  }
}
