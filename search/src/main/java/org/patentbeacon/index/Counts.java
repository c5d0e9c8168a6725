package org.patentbeacon.index;

import java.util.List;

/// How many documents answer each of several queries, all in one snapshot.
///
/// @param snapshot the id of the snapshot
/// @param counts the numbers, in the order of the queries
public record Counts(String snapshot, List<Long> counts) {

  /// Copies the list.
  public Counts {
    counts = List.copyOf(counts);
  }
}
