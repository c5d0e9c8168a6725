package org.patentbeacon.warning.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.alert.Found;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchOutcome;
import org.patentbeacon.watch.run.WatchResult;
import org.patentbeacon.watch.run.WatchTask;

/// What becomes of a watch that looked.
///
/// @param task the watch and the run
/// @param view what the run looks at
public record Looked(WatchTask task, RunView view) {

  /// {@return whether nothing arrived since the watch looked last}
  public boolean nothingArrived() {
    return task.stored().seenBatch() >= view.snapshot().batch();
  }

  /// {@return that it found nothing; at its first run, when nothing arrived since it was made, that it starts from here}
  public WatchResult quiet() {
    StoredWatch stored = task.stored();
    boolean first = nothingArrived() && stored.completedRuns() == 0 && !stored.watch().fireOnFirstRun();
    return outcome(first ? OutcomeKind.BASELINED : OutcomeKind.QUIET, Map.of());
  }

  /// {@return that it could not judge}
  ///
  /// @param kind why
  /// @param counts what it counted, by name
  public WatchResult outcome(OutcomeKind kind, Map<String, Long> counts) {
    return result(kind, List.of(), Noted.NOTHING, counts);
  }

  /// {@return what it found}
  ///
  /// @param found the findings; none when it found nothing
  /// @param noted how its memory changes
  /// @param counts what it counted, by name
  public WatchResult found(List<Found> found, Noted noted, Map<String, Long> counts) {
    return result(found.isEmpty() ? OutcomeKind.QUIET : OutcomeKind.FIRED, found, noted, counts);
  }

  private WatchResult result(OutcomeKind kind, List<Found> found, Noted noted, Map<String, Long> counts) {
    WatchOutcome outcome = new WatchOutcome(task.stored().watch().id(), kind, found.size(), null, new TreeMap<>(counts));
    return new WatchResult(task.stored(), view.snapshot().batch(), outcome, found, noted);
  }
}
