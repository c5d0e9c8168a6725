package org.patentbeacon.watch.run;

import java.io.IOException;

/// Runs watches of one sort. It reads and writes nothing but the patent database that it was made with: the same task gives
/// the same result.
@FunctionalInterface
public interface WatchRunner {

  /// {@return what a watch found}
  ///
  /// @param task the watch, what it knew, and the run
  /// @throws IOException when the database cannot be read
  WatchResult run(WatchTask task) throws IOException;
}
