package org.patentbeacon.cli;

import java.util.concurrent.Callable;
import org.patentbeacon.search.PatentDatabase;
import picocli.CommandLine.Mixin;

/// A command that works on a database which is there.
abstract class DatabaseCommand implements Callable<Integer> {
  @Mixin
  final Shared shared = new Shared();

  @Mixin
  final Output output = new Output();

  @Mixin
  private final DatabasePlace database = new DatabasePlace();

  /// Does it.
  ///
  /// @param db the database, which is closed afterwards
  /// @return the exit code
  abstract int run(PatentDatabase db) throws Exception;

  @Override
  public final Integer call() throws Exception {
    try (PatentDatabase db = database.existing()) {
      return run(db);
    }
  }
}
