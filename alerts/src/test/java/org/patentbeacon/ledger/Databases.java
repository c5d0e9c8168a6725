package org.patentbeacon.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/// The databases a ledger may be in. One PostgreSQL is started for all tests of a process, with a database per ledger.
enum Databases {
  SQLITE {
    @Override
    Place place(Path folder) {
      return Place.file(folder.resolve("ledger.db"));
    }
  },
  POSTGRESQL {
    @Override
    Place place(Path folder) throws IOException {
      Assumptions.assumeTrue(Server.STARTED.isPresent(), Server.REASON);
      String name = "ledger" + Server.COUNT.incrementAndGet();
      try (Connection connection = Server.STARTED.get().getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IOException(e);
      }
      return Place.url(Server.STARTED.get().getJdbcUrl("postgres", name));
    }
  };

  /// A new, empty place.
  abstract Place place(Path folder) throws IOException;

  private static final class Server {
    static final AtomicInteger COUNT = new AtomicInteger();
    static String REASON = "";
    static final Optional<EmbeddedPostgres> STARTED = start();

    private static Optional<EmbeddedPostgres> start() {
      try {
        return Optional.of(EmbeddedPostgres.builder().start());
      } catch (IOException | RuntimeException e) {
        REASON = "PostgreSQL cannot be started here: " + e;
        return Optional.empty();
      }
    }
  }
}
