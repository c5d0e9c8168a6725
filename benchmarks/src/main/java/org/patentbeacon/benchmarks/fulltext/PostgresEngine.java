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
import java.util.HexFormat;
import java.util.List;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.query.PatentQuery;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// PostgreSQL with columns of words and their positions, made from our tokens, under GIN indexes that are built after the
/// rows and have no list of pending entries. Days and subclasses are columns with indexes.
///
/// The vectors stand uncompressed, since phrases read them; the server may keep everything in memory, and knows that.
/// It does not know that vectors are long and stand elsewhere, and would read all of them where a third of the documents
/// are hits; so it is told to use the indexes.
final class PostgresEngine implements LoadedEngine {
  private final EmbeddedPostgres server;
  private final Connection connection;
  private final Statements database;
  private final CopyIn copy;
  private final Connection second;
  private final CopyIn entries;

  PostgresEngine(Path folder) throws IOException {
    server = EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false)
        .setServerConfig("shared_buffers", "4GB").setServerConfig("work_mem", "256MB")
        .setServerConfig("maintenance_work_mem", "1GB").setServerConfig("effective_cache_size", "12GB")
        .setServerConfig("random_page_cost", "1.1").setServerConfig("fsync", "off")
        .setServerConfig("synchronous_commit", "off").setServerConfig("full_page_writes", "off")
        .setServerConfig("max_wal_size", "16GB").setServerConfig("jit", "off").setServerConfig("autovacuum", "off")
        .setServerConfig("enable_seqscan", "off")
        .start();
    try {
      connection = server.getPostgresDatabase().getConnection();
      connection.unwrap(PGConnection.class).setPrepareThreshold(1);
      database = new Statements(connection);
      database.execute("CREATE TABLE documents (number int PRIMARY KEY, day int NOT NULL, id text NOT NULL, "
              + "subclasses text[] NOT NULL, title tsvector NOT NULL, words tsvector NOT NULL)",
          "ALTER TABLE documents ALTER COLUMN words SET STORAGE EXTERNAL",
          "CREATE TABLE entries (number int PRIMARY KEY, json bytea NOT NULL)",
          "ALTER TABLE entries ALTER COLUMN json SET STORAGE EXTERNAL");
      second = server.getPostgresDatabase().getConnection();
      entries = second.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY entries FROM STDIN");
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
    byte[] entry = (added.number() + "\t\\\\x" + HexFormat.of().formatHex(added.json()) + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] row = (added.number() + "\t" + added.day() + "\t" + added.id() + "\t{" + String.join(",", added.subclasses())
        + "}\t" + PlacedTokens.of(added.title()).vector() + "\t" + PlacedTokens.of(added.paragraphs()).vector() + "\n")
        .getBytes(StandardCharsets.UTF_8);
    database.run(_ -> {
      copy.writeToCopy(row, 0, row.length);
      entries.writeToCopy(entry, 0, entry.length);
      return 0;
    });
  }

  @Override
  public void finish() throws IOException {
    database.run(_ -> copy.endCopy() + entries.endCopy());
    database.execute("CREATE INDEX ON documents USING gin (words) WITH (fastupdate = off)",
        "CREATE INDEX ON documents USING gin (title) WITH (fastupdate = off)",
        "CREATE INDEX ON documents USING gin (subclasses) WITH (fastupdate = off)",
        "CREATE INDEX ON documents (day)", "VACUUM (FREEZE, ANALYZE)", "CHECKPOINT");
  }

  @Override
  public long size() throws IOException {
    PreparedStatement size = database.prepared("SELECT pg_total_relation_size('documents') + pg_total_relation_size('entries')");
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
    String first = "SELECT id, number, count(*) OVER () AS total" + where + " ORDER BY number LIMIT " + PAGE;
    PreparedStatement finding = database.prepared("SELECT id, total FROM (" + first + ") AS found");
    PreparedStatement reading = database.prepared("SELECT json, total FROM (" + first
        + ") AS found JOIN entries USING (number) ORDER BY number");
    return new Question() {
      @Override
      public Answer answer() throws IOException {
        return database.run(_ -> PostgresEngine.answer(finding, rows -> rows.getString(1)));
      }

      @Override
      public Answer page() throws IOException {
        return database.run(_ -> PostgresEngine.answer(reading, rows -> DocumentJson.read(rows.getBytes(1)).id()));
      }

      @Override
      public BitSet hits() throws IOException {
        return database.numbers("SELECT number" + where);
      }
    };
  }

  /// What names the document of a row.
  private interface Id {
    String of(ResultSet rows) throws SQLException;
  }

  private static Answer answer(PreparedStatement page, Id id) throws SQLException {
    List<String> ids = new ArrayList<>();
    long total = 0;
    try (ResultSet rows = page.executeQuery()) {
      while (rows.next()) {
        ids.add(id.of(rows));
        total = rows.getLong(2);
      }
    }
    return new Answer(total, ids);
  }

  @Override
  public void close() throws IOException {
    try {
      second.close();
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    } finally {
      server.close();
    }
  }
}
