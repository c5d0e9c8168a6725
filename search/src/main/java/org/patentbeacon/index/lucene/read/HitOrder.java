package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.index.field.IndexNames;

/// The order of hits as numbers: each hit has a key, equal keys stand by id.
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

  Sort lucene() {
    SortField number = new SortField(IndexNames.ID, SortField.Type.STRING);
    return switch (wanted) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, number);
      case NEWEST -> new Sort(new SortField(DAY, SortField.Type.LONG, true, Long.MIN_VALUE), number);
      case OLDEST -> new Sort(new SortField(DAY, SortField.Type.LONG, false, Long.MAX_VALUE), number);
      case NUMBER -> new Sort(number);
    };
  }

  /// The key of a ranked hit: the bits of its score, or its day; what is unknown comes last.
  long key(FieldDoc hit) {
    return switch (wanted) {
      case RELEVANCE -> Float.floatToIntBits((Float) hit.fields[0]);
      case NEWEST, OLDEST -> (Long) hit.fields[0];
      case NUMBER -> 0;
    };
  }

  /// The id of a ranked hit, by which hits of equal keys stand.
  String id(FieldDoc hit) {
    return ((BytesRef) hit.fields[hit.fields.length - 1]).utf8ToString();
  }

  /// The hit that a cursor stands behind.
  FieldDoc behind(PageCursor cursor) {
    BytesRef id = new BytesRef(cursor.id());
    float score = wanted == SearchRequest.Sort.RELEVANCE ? Float.intBitsToFloat((int) cursor.key()) : Float.NaN;
    Object[] fields = switch (wanted) {
      case RELEVANCE -> new Object[] {score, id};
      case NEWEST, OLDEST -> new Object[] {cursor.key(), id};
      case NUMBER -> new Object[] {id};
    };
    return new FieldDoc(Integer.MAX_VALUE, score, fields);
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
