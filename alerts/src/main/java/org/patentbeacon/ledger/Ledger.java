package org.patentbeacon.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import org.jdbi.v3.core.Jdbi;

/// The database of watches, runs and alerts, and of what is to be told. Each part of it is one view of the same database.
public final class Ledger implements AutoCloseable {
  /// The time by which days are days.
  public static final ZoneId OFFICE_TIME = ZoneId.of("Asia/Shanghai");

  private final HikariDataSource source;
  private final Transactions transactions;

  private Ledger(HikariDataSource source, Clock clock) {
    this.source = source;
    this.transactions = new Transactions(Jdbi.create(source), clock);
  }

  /// Opens a ledger and repairs what a crash left between recording and dispatch.
  ///
  /// @param place where it is kept
  /// @param clock by which entries are dated
  /// @return the ledger
  /// @throws IOException when the place cannot be used
  public static Ledger open(Place place, Clock clock) throws IOException {
    Ledger ledger = new Ledger(Connections.open(place), clock);
    ledger.outbox().dispatch();
    return ledger;
  }

  /// {@return who takes part}
  public Roster roster() {
    return new Roster(transactions);
  }

  /// {@return what is watched}
  public Watches watches() {
    return new Watches(transactions);
  }

  /// {@return what was run}
  public Runs runs() {
    return new Runs(transactions);
  }

  /// {@return where findings are recorded}
  public Recorder recorder() {
    return new Recorder(transactions);
  }

  /// {@return what was found}
  public Inbox inbox() {
    return new Inbox(transactions);
  }

  /// {@return what people do with it}
  public Desk desk() {
    return new Desk(transactions);
  }

  /// {@return what was known when}
  public Archive archive() {
    return new Archive(transactions);
  }

  /// {@return what people think of it}
  public Opinions opinions() {
    return new Opinions(transactions);
  }

  /// {@return what is to be told}
  public Outbox outbox() {
    return new Outbox(transactions);
  }

  /// {@return to whom it is told}
  public Endpoints endpoints() {
    return new Endpoints(transactions);
  }

  /// {@return how the telling goes}
  public Deliveries deliveries() {
    return new Deliveries(transactions);
  }

  /// {@return how old what sources brought may be}
  public Sources sources() {
    return new Sources(transactions);
  }

  /// {@return which families became part of which}
  public MergedFamilies families() {
    return new MergedFamilies(transactions);
  }

  /// Closes its connections.
  @Override
  public void close() {
    source.close();
  }
}
