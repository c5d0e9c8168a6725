package org.patentbeacon.similar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.SourceRange;

/// What is to be like what. Start with [#of(Seed)].
///
/// @param seeds what others are to be like, one or more; documents among them are not found themselves, nor what counts as
///   one with them
/// @param filter only documents that answer this query are found
/// @param signals the signals that are asked, one or more
/// @param collapse what counts as one hit, the best of it being shown
/// @param limit the greatest number of hits, 1 or more
/// @param snapshot the open snapshot to look in, from a cursor; `null` for the latest
public record SimilarRequest(List<Seed> seeds, PatentQuery filter, Set<Signal> signals, CountUnit collapse,
    int limit, @Nullable String snapshot) {

  /// Copies the collections and checks that there is something to do.
  public SimilarRequest {
    seeds = List.copyOf(seeds);
    signals = Set.copyOf(signals);
    if (seeds.isEmpty() || signals.isEmpty() || limit < 1) {
      throw new IllegalArgumentException("expected one seed or more, one signal or more and a limit of 1 or more, found "
          + seeds.size() + ", " + signals.size() + " and " + limit);
    }
  }

  /// {@return a request for the 20 applications nearest to a seed, by all signals}
  ///
  /// @param seed the seed
  public static SimilarRequest of(Seed seed) {
    return of(List.of(seed));
  }

  /// {@return a request for the 20 applications nearest to several seeds together, by all signals}
  ///
  /// @param seeds the seeds, one or more
  public static SimilarRequest of(List<Seed> seeds) {
    return new SimilarRequest(seeds, new PatentQuery.All(SourceRange.NONE), EnumSet.allOf(Signal.class),
        CountUnit.APPLICATION, 20, null);
  }

  /// {@return this request restricted to documents that answer a query}
  ///
  /// @param value the query
  public SimilarRequest among(PatentQuery value) {
    return new SimilarRequest(seeds, value, signals, collapse, limit, snapshot);
  }

  /// {@return this request by some of the signals}
  ///
  /// @param value the signals, one or more
  public SimilarRequest by(Set<Signal> value) {
    return new SimilarRequest(seeds, filter, value, collapse, limit, snapshot);
  }

  /// {@return this request with one hit for each of a unit}
  ///
  /// @param value the unit; publications for every document by itself
  public SimilarRequest collapsedBy(CountUnit value) {
    return new SimilarRequest(seeds, filter, signals, value, limit, snapshot);
  }

  /// {@return this request with another number of hits}
  ///
  /// @param value the greatest number of hits, 1 or more
  public SimilarRequest limit(int value) {
    return new SimilarRequest(seeds, filter, signals, collapse, value, snapshot);
  }

  /// {@return this request in an open snapshot}
  ///
  /// @param value the snapshot, or `null` for the latest
  public SimilarRequest in(@Nullable String value) {
    return new SimilarRequest(seeds, filter, signals, collapse, limit, value);
  }
}
