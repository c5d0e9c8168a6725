package org.patentbeacon.alert;

import java.util.List;

/// What a run did.
///
/// @param run its id; the same inputs give the same id
/// @param snapshot the snapshot it looked at
/// @param outcomes what became of every active watch, by id
/// @param alerts the alerts created or changed
public record RunReport(String run, String snapshot, List<WatchOutcome> outcomes, List<Alert> alerts) {

  /// Copies the lists.
  public RunReport {
    outcomes = List.copyOf(outcomes);
    alerts = List.copyOf(alerts);
  }
}
