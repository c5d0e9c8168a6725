package org.patentbeacon.benchmarks.fulltext;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.patentbeacon.query.PatentQuery;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// PostgreSQL with columns of words and their positions, made from our tokens, under GIN indexes that are built after the
/// rows and have no list of pending entries. Days and subclasses are columns with indexes.
///
/// The vectors stand uncompressed, since phrases read them; the server may keep everything in memory, and knows that.
final class PostgresEngine implements LoadedEngine {
  private final EmbeddedPostgres server;
  private final Connection connection;
  private final Statements database;
  private final CopyIn copy;

  PostgresEngine(Path folder) throws IOException {
    server = EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false)
        .setServerConfig("shared_buffers", "4GB").setServerConfig("work_mem", "256MB")
        .setServerConfig("maintenance_work_mem", "1GB").setServerConfig("effective_cache_size", "12GB")
        .setServerConfig("random_page_cost", "1.1").setServerConfig("fsync", "off")
        .setServerConfig("synchronous_commit", "off").setServerConfig("full_page_writes", "off")
        .setServerConfig("max_wal_size", "16GB").setServerConfig("jit", "off").setServerConfig("autovacuum", "off")
        .start();
    try {
      connection = server.getPostgresDatabase().getConnection();
      connection.unwrap(PGConnection.class).setPrepareThreshold(1);
      database = new Statements(connection);
      database.execute("CREATE TABLE documents (number int PRIMARY KEY, day int NOT NULL, id text NOT NULL, "
              + "subclasses text[] NOT NULL, title tsvector NOT NULL, words tsvector NOT NULL)",
          "ALTER TABLE documents ALTER COLUMN words SET STORAGE EXTERNAL");
      copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY documents FROM STDIN");
    } catch (SQLException e) {
      server.close();
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public void add(IndexedDocument added) throws IOException {
    byte[] row = (added.number() + "\t" + added.day() + "\t" + added.id() + "\t{" + String.join(",", added.subclasses())
        + "}\t" + PlacedTokens.of(added.title()).vector() + "\t" + PlacedTokens.of(added.paragraphs()).vector() + "\n")
        .getBytes(StandardCharsets.UTF_8);
    database.run(_ -> {
      copy.writeToCopy(row, 0, row.length);
      return 0;
    });
  }

  @Override
  public void finish() throws IOException {
    database.run(_ -> copy.endCopy());
    database.execute("CREATE INDEX ON documents USING gin (words) WITH (fastupdate = off)",
        "CREATE INDEX ON documents USING gin (title) WITH (fastupdate = off)",
        "CREATE INDEX ON documents USING gin (subclasses) WITH (fastupdate = off)",
        "CREATE INDEX ON documents (day)", "VACUUM (FREEZE, ANALYZE) documents", "CHECKPOINT");
  }

  @Override
  public long size() throws IOException {
    PreparedStatement size = database.prepared("SELECT pg_total_relation_size('documents')");
    return database.number(size);
  }

  @Override
  public Question question(String text, PatentQuery query) throws IOException, InexpressibleException {
    Clauses clauses = Clauses.of(query);
    StringBuilder where = new StringBuilder(" FROM documents WHERE ").append(PostgresWords.condition(clauses.words()));
    for (PatentQuery other : clauses.others()) {
      where.append(" AND ").append(switch (other) {
        case PatentQuery.ClassSymbol symbol -> "subclasses @> ARRAY['" + Clauses.subclass(symbol) + "']";
        case PatentQuery.DateRange days -> "day BETWEEN " + Clauses.from(days) + " AND " + Clauses.to(days);
        default -> throw new InexpressibleException("no column for " + other.described());
      });
    }
    PreparedStatement page =
        database.prepared("SELECT id, count(*) OVER ()" + where + " ORDER BY number LIMIT " + PAGE);
    return new Question() {
      @Override
      public Answer answer() throws IOException {
        return database.run(_ -> PostgresEngine.answer(page));
      }

      @Override
      public BitSet hits() throws IOException {
        return database.numbers("SELECT number" + where);
      }
    };
  }

  private static Answer answer(PreparedStatement page) throws SQLException {
    List<String> ids = new ArrayList<>();
    long total = 0;
    try (ResultSet rows = page.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getString(1));
        total = rows.getLong(2);
      }
    }
    return new Answer(total, ids);
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      server.close();
    }
  }
}
