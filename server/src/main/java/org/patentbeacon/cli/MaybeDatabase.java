package org.patentbeacon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.search.PatentDatabase;
import picocli.CommandLine.Option;

/// The database that a command looks at when one is named.
final class MaybeDatabase {
  @Option(names = "-d", paramLabel = "DIR", description = {"a database to look at", "供对照的数据库"})
  private @Nullable Path folder;

  MaybeDatabase() {}

  /// Whether one is named.
  boolean isNamed() {
    return folder != null;
  }

  /// Opens the database, which must be there.
  PatentDatabase existing() throws IOException {
    return DatabasePlace.existing(Objects.requireNonNull(folder));
  }
}
