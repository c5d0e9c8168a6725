package org.patentbeacon.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Opens the database of a ledger and brings its tables up to date. A pool keeps connections open, so that SQLite does not
/// fold its journal away after each transaction.
final class Connections {
  private static final int MOST = 8;
  private static final int PATIENCE_MILLIS = 30_000;

  private Connections() {}

  static HikariDataSource open(Place place) throws IOException {
    HikariConfig config = new HikariConfig();
    config.setMaximumPoolSize(MOST);
    config.setMinimumIdle(1);
    switch (place) {
      case Place.File(Path file) -> config.setDataSource(sqlite(file));
      case Place.Url(String url) -> config.setJdbcUrl(url);
    }
    HikariDataSource source = new HikariDataSource(config);
    Flyway.configure(Connections.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:org/patentbeacon/ledger/migration")
        .loggers("slf4j")
        .load()
        .migrate();
    return source;
  }

  private static SQLiteDataSource sqlite(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }
}
