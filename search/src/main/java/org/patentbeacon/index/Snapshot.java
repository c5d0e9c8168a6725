package org.patentbeacon.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The database after a batch. It never changes; a later batch makes a later snapshot.
///
/// @param batch the number of the last batch it holds, from 1; 0 for an empty database
/// @param createdAt the instant of that batch; absent for an empty database
/// @param documents the number of documents
/// @param cutoffBySource per source the date up to which it is complete: the vintage it was given, else the latest
///     publication or event date it carried
public record Snapshot(long batch, @Nullable Instant createdAt, long documents,
    SortedMap<String, LocalDate> cutoffBySource) {

  private static final String PREFIX = "s-";

  /// The snapshot of a database to which nothing was ever written.
  public static final Snapshot EMPTY = new Snapshot(0, null, 0, Collections.emptySortedMap());

  /// Copies the map.
  public Snapshot {
    cutoffBySource = Collections.unmodifiableSortedMap(new TreeMap<>(cutoffBySource));
  }

  /// {@return its id, `s-` and the number of its last batch; the same import gives the same id}
  public String id() {
    return id(batch);
  }

  static String id(long batch) {
    return PREFIX + batch;
  }

  /// {@return the number of the last batch of a snapshot}
  ///
  /// @param id the id of the snapshot
  public static long batch(String id) {
    return Long.parseLong(id.substring(PREFIX.length()));
  }
}
