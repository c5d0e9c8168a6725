package org.patentbeacon.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.WatchState;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The database of watches, runs and alerts. What one run does for one watch is one transaction.
final class Ledger {
  private final Jdbi jdbi;

  private Ledger(DataSource source) {
    Flyway.configure(Ledger.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:org/patentbeacon/alert/migration")
        .loggers("slf4j")
        .load()
        .migrate();
    this.jdbi = Jdbi.create(source);
  }

  /// Opens the ledger in a file, which is made when it is not there.
  static Ledger open(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(10_000);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return new Ledger(source);
  }

  /// A watch as it is stored: what it last saw, and how often it was run.
  record StoredWatch(Watch watch, long seenBatch, int completedRuns) {

    String id() {
      return Objects.requireNonNull(watch.watchId());
    }
  }

  void add(Watch watch, long batch, Set<String> families, Instant at) {
    jdbi.useTransaction(handle -> {
      handle.execute("insert into watch values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)", watch.watchId(),
          watch.tenantId(), watch.kind().name(), watch.name(), watch.query(), watch.dialect(), watch.revision(),
          watch.state().name(), watch.fireOnFirstRun() ? 1 : 0, at.toString(), batch);
      addFamilies(handle, String.valueOf(watch.watchId()), families);
    });
  }

  private static void addFamilies(Handle handle, String watch, Set<String> families) {
    if (families.isEmpty()) {
      return;
    }
    var batch = handle.prepareBatch("insert or ignore into watch_family values (?, ?)");
    families.forEach(family -> batch.add(watch, family));
    batch.execute();
  }

  Optional<StoredWatch> watch(String id) {
    return watches().stream().filter(stored -> stored.id().equals(id)).findFirst();
  }

  /// Every watch that was not removed, by id.
  List<StoredWatch> watches() {
    return jdbi.withHandle(handle -> handle
        .createQuery("select * from watch where state <> 'RETIRED' order by id")
        .map((rows, context) -> stored(rows)).list());
  }

  private static StoredWatch stored(ResultSet row) throws SQLException {
    Watch watch = new Watch(row.getString("id"), row.getString("tenant"), WatchKind.valueOf(row.getString("kind")),
        row.getString("name"), row.getString("query"), row.getString("dialect"), row.getInt("revision"),
        WatchState.valueOf(row.getString("state")), row.getInt("fire_on_first_run") == 1);
    return new StoredWatch(watch, row.getLong("seen_batch"), row.getInt("completed_runs"));
  }

  boolean retire(String id) {
    return jdbi.withHandle(handle ->
        handle.execute("update watch set state = 'RETIRED' where id = ? and state <> 'RETIRED'", id)) == 1;
  }

  /// The families the watch's query found when it was last run.
  Set<String> families(String watch) {
    return jdbi.withHandle(handle -> new HashSet<>(handle
        .createQuery("select family from watch_family where watch_id = ?").bind(0, watch).mapTo(String.class).list()));
  }

  /// Whether the watch reported the item already.
  Set<String> items(String watch) {
    return jdbi.withHandle(handle -> new HashSet<>(handle
        .createQuery("select item_key from alert_item where watch_id = ?").bind(0, watch).mapTo(String.class).list()));
  }

  void begin(String run, String snapshot, String date, Instant at) {
    jdbi.useHandle(handle ->
        handle.execute("insert or ignore into run values (?, 'MANUAL', ?, ?, ?)", run, snapshot, date, at.toString()));
  }

  /// Writes what a run did for one watch, all of it or nothing.
  void complete(WatchRun done) {
    jdbi.useTransaction(handle -> {
      StoredWatch watch = done.watch();
      handle.execute("insert or replace into outcome values (?, ?, ?, ?, ?, ?, ?)", done.run(), watch.id(),
          watch.watch().revision(), "s-" + watch.seenBatch(), done.outcome().outcome().name(), done.outcome().fired(),
          done.outcome().reason());
      if (done.outcome().outcome() == OutcomeKind.FAILED) {
        return;
      }
      handle.execute("update watch set seen_batch = ?, completed_runs = completed_runs + 1 where id = ?",
          done.batch(), watch.id());
      addFamilies(handle, watch.id(), done.foundFamilies());
      for (String family : done.lostFamilies()) {
        handle.execute("delete from watch_family where watch_id = ? and family = ?", watch.id(), family);
      }
      for (WatchRun.Raised raised : done.raised()) {
        raise(handle, done, raised);
      }
    });
  }

  private static void raise(Handle handle, WatchRun done, WatchRun.Raised raised) {
    Alert alert = raised.alert();
    String body = AlertJson.write(alert);
    String evidence = Digest.of(AlertJson.write(alert.evidence()));
    int written = handle.execute("insert or ignore into alert values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", alert.alertId(),
        alert.tenantId(), alert.dedupeKey(), alert.watchId(), alert.kind().name(), alert.severity().name(),
        alert.state().name(), body, evidence, alert.createdRun());
    if (written == 0) {
      return;
    }
    raised.items().forEach(item -> handle.execute("insert or ignore into alert_item values (?, ?, ?)",
        alert.watchId(), item, alert.alertId()));
    History.append(handle, new History.Entry(alert.alertId(), done.at(), "system", "CREATED", null,
        alert.state().name(), null, done.run(), evidence));
    handle.execute("insert into outbox (tenant, alert_id, change_kind, body) values (?, ?, 'CREATED', ?)",
        alert.tenantId(), alert.alertId(), body);
  }

  /// Every alert, in the order in which they were raised.
  List<Alert> alerts() {
    return jdbi.withHandle(handle -> handle
        .createQuery("select alert.body, alert.state from alert order by alert.rowid")
        .map((rows, context) -> AlertJson.read(rows.getString("body")).in(AlertState.valueOf(rows.getString("state"))))
        .list());
  }
}
