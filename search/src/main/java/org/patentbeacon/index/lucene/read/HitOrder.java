package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.field.IndexNames;

/// The order of hits as numbers: each hit has a key, the bits of its score or its day; equal keys stand by id, what is
/// unknown comes last.
///
/// @param wanted the order asked for
record HitOrder(SearchRequest.Sort wanted) {
  private static final String DAY = IndexNames.COLUMN + "publication";

  /// Tells the keys of the hits of one segment, one after the other.
  interface Keys {
    /// The key of the hit the scorer stands on.
    long of(int document, @Nullable Scorable scorer) throws IOException;
  }

  boolean needsScores() {
    return wanted == SearchRequest.Sort.RELEVANCE;
  }

  /// A hit that has its place, with what its key tells of its score.
  HitReader.Ranked ranked(int document, String id, long key) {
    return new HitReader.Ranked(document, id, key, needsScores() ? Float.intBitsToFloat((int) key) : 0f);
  }

  /// A number that is the lower the earlier a hit with the key stands.
  long rank(long key) {
    return switch (wanted) {
      case RELEVANCE -> -key;
      case NEWEST -> key == Long.MIN_VALUE ? Long.MAX_VALUE : -key;
      case OLDEST -> key;
      case NUMBER -> 0;
    };
  }

  /// The keys of a segment.
  Keys keys(LeafReaderContext leaf) throws IOException {
    return switch (wanted) {
      case RELEVANCE -> (_, scorer) -> scorer == null ? 0 : Float.floatToIntBits(scorer.score());
      case NEWEST -> days(leaf.reader().getNumericDocValues(DAY), Long.MIN_VALUE);
      case OLDEST -> days(leaf.reader().getNumericDocValues(DAY), Long.MAX_VALUE);
      case NUMBER -> (_, _) -> 0;
    };
  }

  private static Keys days(@Nullable NumericDocValues days, long unknown) {
    return (document, _) -> days != null && days.advanceExact(document) ? days.longValue() : unknown;
  }
}
