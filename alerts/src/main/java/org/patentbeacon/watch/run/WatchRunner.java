package org.patentbeacon.watch.run;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import org.patentbeacon.watch.Watch;

/// Runs watches of one sort. It reads and writes nothing but the patent database that it was made with: the same task gives
/// the same result.
@FunctionalInterface
public interface WatchRunner {

  /// {@return what a watch found}
  ///
  /// @param task the watch, what it knew, and the run
  /// @throws IOException when the database cannot be read
  WatchResult run(WatchTask task) throws IOException;

  /// {@return what a watch knows when it is made or edited, so that it reports only what comes later; empty for those that need to
  /// know nothing}
  ///
  /// @param watch the watch, with its id
  /// @throws IOException when the database cannot be read
  default SortedMap<String, String> baseline(Watch watch) throws IOException {
    return Collections.emptySortedMap();
  }

  /// {@return when a watch that was just made need not look, as long as nothing arrives; empty when it has to look at once}
  ///
  /// @param noted what it knows
  default Optional<Rest> rest(SortedMap<String, String> noted) {
    return Optional.of(Rest.UNTIL_NEWS);
  }
}
