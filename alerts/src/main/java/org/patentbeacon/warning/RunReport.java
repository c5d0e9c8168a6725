package org.patentbeacon.warning;

import java.util.List;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.watch.run.WatchOutcome;

/// What a run did.
///
/// @param run its id; the same inputs give the same id
/// @param snapshot the snapshot it looked at
/// @param outcomes what became of every watch that was run now, by tenant and id
/// @param alerts the alerts created or changed
public record RunReport(String run, String snapshot, List<WatchOutcome> outcomes, List<Alert> alerts) {

  /// Copies the lists.
  public RunReport {
    outcomes = List.copyOf(outcomes);
    alerts = List.copyOf(alerts);
  }
}
