package org.patentbeacon.fetch;

import java.time.Duration;

/// Waits. A test moves its clock instead.
@FunctionalInterface
public interface Sleeper {
  /// Waits until the clock of the caller has moved on.
  ///
  /// @param time how long, at least
  /// @throws InterruptedException when the thread is asked to end
  void sleep(Duration time) throws InterruptedException;
}
