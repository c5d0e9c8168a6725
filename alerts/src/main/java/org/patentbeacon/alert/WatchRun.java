package org.patentbeacon.alert;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What a run did for one watch: the ledger writes it in one transaction.
///
/// @param run the id of the run
/// @param watch the watch as it was before
/// @param batch the last batch it has seen now
/// @param outcome what became of it
/// @param raised the alerts it raised, with the keys of their items
/// @param foundFamilies families its query finds and did not find before
/// @param lostFamilies families its query found before and finds no more
/// @param at the instant
record WatchRun(String run, Ledger.StoredWatch watch, long batch, WatchOutcome outcome, List<Raised> raised,
    Set<String> foundFamilies, Set<String> lostFamilies, Instant at) {

  /// An alert and the keys of its items.
  record Raised(Alert alert, List<String> items) {}
}
