package org.patentbeacon.warning;

import java.util.List;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.watch.run.WatchOutcome;

/// What a run did.
///
/// @param run its id; the same inputs give the same id
/// @param snapshot the snapshot it looked at
/// @param outcomes what became of every watch that had something to look at, by tenant and id
/// @param idle how many watches had not: nothing arrived since they looked, and the day changes nothing
/// @param alerts the alerts created or changed
public record RunReport(String run, String snapshot, List<WatchOutcome> outcomes, long idle, List<Alert> alerts) {

  /// Copies the lists.
  public RunReport {
    outcomes = List.copyOf(outcomes);
    alerts = List.copyOf(alerts);
  }
}
