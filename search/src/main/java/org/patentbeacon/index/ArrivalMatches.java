package org.patentbeacon.index;

import java.util.List;

/// Which arrived documents answer which of some queries, all in one snapshot.
///
/// @param snapshot the snapshot
/// @param arrivals the documents that arrived or changed, by id
/// @param gone the ids of the documents that went and did not come back, ascending
/// @param matches what became of each query, in the order of the queries
public record ArrivalMatches(Snapshot snapshot, List<Arrival> arrivals, List<String> gone, List<QueryMatch> matches) {

  /// Copies the lists.
  public ArrivalMatches {
    arrivals = List.copyOf(arrivals);
    gone = List.copyOf(gone);
    matches = List.copyOf(matches);
  }
}
