package org.patentbeacon.cli;

import java.util.concurrent.Callable;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.warning.Beacon;
import picocli.CommandLine.Mixin;

/// A command that works on the watches and alerts of a database which is there.
abstract class LedgerCommand implements Callable<Integer> {
  @Mixin
  final Shared shared = new Shared();

  @Mixin
  final Output output = new Output();

  @Mixin
  final LedgerPlace place = new LedgerPlace();

  /// Does it.
  ///
  /// @param beacon the watches and alerts, which are closed afterwards
  /// @return the exit code
  abstract int run(Beacon beacon) throws Exception;

  @Override
  public final Integer call() throws Exception {
    try (PatentDatabase db = place.database.existing(); Beacon beacon = place.open(db)) {
      return run(beacon);
    }
  }
}
