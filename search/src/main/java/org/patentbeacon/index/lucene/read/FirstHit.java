package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A hit that is among the first so far. Its id, which is slow to read, is read when it decides.
final class FirstHit {
  /// No place.
  static final int UNKNOWN = -2;

  static final Comparator<FirstHit> ORDER = Comparator.comparingLong(FirstHit::rank).thenComparing(FirstHit::compareIds);

  private final int document;
  private final long key;
  private final long rank;
  private final SortedDocValues ids;
  private final int place;
  private @Nullable BytesRef id;

  /// A hit.
  ///
  /// @param document its number in all segments
  /// @param key the key it is sorted by
  /// @param rank the rank of the key
  /// @param ids the ids of its segment
  /// @param place the place of its id among them
  FirstHit(int document, long key, long rank, SortedDocValues ids, int place) {
    this.document = document;
    this.key = key;
    this.rank = rank;
    this.ids = ids;
    this.place = place;
  }

  int document() {
    return document;
  }

  long key() {
    return key;
  }

  long rank() {
    return rank;
  }

  BytesRef id() {
    if (id == null) {
      try {
        id = BytesRef.deepCopyOf(ids.lookupOrd(place));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return id;
  }

  private int compareIds(FirstHit other) {
    return ids.equals(other.ids) ? Integer.compare(place, other.place) : id().compareTo(other.id());
  }

  /// The last place, among the ids of a segment, of those up to its id.
  int placeIn(SortedDocValues others) throws IOException {
    return others.equals(ids) ? place : place(others, id());
  }

  /// The last place, among the ids of a segment, of those up to an id; -1 when all are behind it.
  static int place(SortedDocValues ids, BytesRef id) throws IOException {
    int found = ids.lookupTerm(id);
    return found < 0 ? -found - 2 : found;
  }
}
