package org.patentbeacon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.warning.Beacon;
import org.patentbeacon.watch.Watch;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The database, its ledger and the tenant of a command about watches or alerts.
final class LedgerPlace {
  @Mixin
  DatabasePlace database = new DatabasePlace();

  @Option(names = "--ledger", paramLabel = "FILE", description = "the ledger; ledger.db in the database otherwise")
  private @Nullable Path ledger;

  @Option(names = "--tenant", paramLabel = "ID", description = "whose watches and alerts")
  String tenant = Watch.DEFAULT_TENANT;

  LedgerPlace() {}

  Scope.Tenant scope() {
    return new Scope.Tenant(tenant);
  }

  private Path file() {
    return ledger == null ? database.folder().resolve("ledger.db") : ledger;
  }

  /// A file beside the ledger.
  Path beside(String name) {
    return file().resolveSibling(name);
  }

  Beacon open(PatentDatabase db) throws IOException {
    return Beacon.open(db, file(), Clock.systemUTC());
  }
}
