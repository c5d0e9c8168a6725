package org.patentbeacon.alert;

import java.util.List;
import org.patentbeacon.alert.rule.AlertState;

/// What was known of an alert at the end of a day.
///
/// @param body what it said then
/// @param state what was done with it until then
/// @param history what had happened to it until then
public record Past(AlertBody body, AlertState state, List<HistoryEntry> history) {

  /// Copies the list.
  public Past {
    history = List.copyOf(history);
  }
}
