package org.patentbeacon.warning;

import java.util.List;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.watch.run.WatchOutcome;

/// What a run did.
///
/// @param run its id; the same inputs give the same id
/// @param snapshot the snapshot it looked at
/// @param outcomes what became of every watch, by tenant and id; read from the ledger, which must be open, when it is looked at
/// @param alerts the alerts created or changed
public record RunReport(String run, String snapshot, List<WatchOutcome> outcomes, List<Alert> alerts) {

  /// Copies the alerts.
  public RunReport {
    alerts = List.copyOf(alerts);
  }
}
