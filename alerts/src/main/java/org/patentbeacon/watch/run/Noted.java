package org.patentbeacon.watch.run;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// How the memory of a watch changes.
///
/// @param kept entries that are new or different
/// @param dropped entries that are no more
public record Noted(SortedMap<String, String> kept, SortedSet<String> dropped) {
  /// It stays as it is.
  public static final Noted NOTHING = new Noted(Collections.emptySortedMap(), Collections.emptySortedSet());

  /// Copies both.
  public Noted {
    kept = Collections.unmodifiableSortedMap(new TreeMap<>(kept));
    dropped = Collections.unmodifiableSortedSet(new TreeSet<>(dropped));
  }
}
