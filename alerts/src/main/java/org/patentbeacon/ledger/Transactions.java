package org.patentbeacon.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// How the parts of the ledger reach its database. A transaction is done as a whole or not at all.
final class Transactions {
  private final Jdbi jdbi;
  private final Clock clock;

  Transactions(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /// Reads without a transaction: with SQLite one would keep writers waiting.
  <T> T read(Function<Handle, T> work) {
    return jdbi.withHandle(work::apply);
  }

  <T> T write(Function<Handle, T> work) {
    return jdbi.inTransaction(work::apply);
  }

  /// Writers of one tenant come one after another: each first locks the tenant's row.
  <T> T write(String tenant, Function<Handle, T> work) {
    return jdbi.inTransaction(handle -> {
      handle.execute("insert into tenant (tenant_id, writes) values (?, 0) on conflict do nothing", tenant);
      handle.execute("update tenant set writes = writes where tenant_id = ?", tenant);
      return work.apply(handle);
    });
  }

  /// Moves a counter; who moves it next waits until this transaction is over.
  static long advance(Handle handle, String stream, long by) {
    handle.execute("update stream set position = position + ? where name = ?", by, stream);
    return handle.createQuery("select position from stream where name = ?").bind(0, stream).mapTo(Long.class).one();
  }
}
