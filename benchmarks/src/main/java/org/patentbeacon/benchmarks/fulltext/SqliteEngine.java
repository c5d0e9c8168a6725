package org.patentbeacon.benchmarks.fulltext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import org.patentbeacon.query.PatentQuery;

/// SQLite with an FTS5 table beside a table of documents: the texts cut into tokens by us, positions kept, no text stored,
/// everything in memory that fits.
///
/// Days and subclasses are columns with indexes; the newest hits are found by sorting.
final class SqliteEngine implements LoadedEngine {
  private static final int BATCH = 1_000;

  private final Path file;
  private final Statements database;
  private final PreparedStatement document;
  private final PreparedStatement subclass;
  private final PreparedStatement words;
  private final PreparedStatement entry;
  private int waiting;

  SqliteEngine(Path file) throws IOException {
    this.file = file;
    try {
      this.database = new Statements(DriverManager.getConnection("jdbc:sqlite:" + file));
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
    database.execute("PRAGMA page_size = 8192", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = OFF",
        "PRAGMA mmap_size = 17179869184", "PRAGMA cache_size = -2000000", "PRAGMA temp_store = MEMORY",
        "CREATE TABLE documents (number INTEGER PRIMARY KEY, day INTEGER NOT NULL, id TEXT NOT NULL)",
        "CREATE TABLE entries (number INTEGER PRIMARY KEY, json BLOB NOT NULL)",
        "CREATE TABLE classes (subclass TEXT, number INTEGER, PRIMARY KEY (subclass, number)) WITHOUT ROWID",
        "CREATE VIRTUAL TABLE words USING fts5(title, summary, claims, content = '', columnsize = 0, detail = full, "
            + "tokenize = \"ascii tokenchars '.'\")",
        "BEGIN");
    document = database.prepared("INSERT INTO documents VALUES (?, ?, ?)");
    subclass = database.prepared("INSERT INTO classes VALUES (?, ?)");
    entry = database.prepared("INSERT INTO entries VALUES (?, ?)");
    words = database.prepared("INSERT INTO words (rowid, title, summary, claims) VALUES (?, ?, ?, ?)");
  }

  @Override
  public String name() {
    return "SQLite";
  }

  Statements database() {
    return database;
  }

  @Override
  public void add(IndexedDocument added) throws IOException {
    database.run(_ -> {
      document.setInt(1, added.number());
      document.setInt(2, added.day());
      document.setString(3, added.id());
      document.addBatch();
      for (String each : added.subclasses()) {
        subclass.setString(1, each);
        subclass.setInt(2, added.number());
        subclass.addBatch();
      }
      words.setInt(1, added.number());
      words.setString(2, PlacedTokens.of(added.title()).blanked());
      words.setString(3, PlacedTokens.of(added.summary()).blanked());
      words.setString(4, PlacedTokens.of(added.claims()).blanked());
      words.addBatch();
      entry.setInt(1, added.number());
      entry.setBytes(2, added.json());
      entry.addBatch();
      return 0;
    });
    waiting++;
    if (waiting == BATCH) {
      send();
    }
  }

  private void send() throws IOException {
    waiting = 0;
    for (PreparedStatement each : List.of(document, subclass, words, entry)) {
      database.run(_ -> each.executeBatch());
    }
  }

  @Override
  public void finish() throws IOException {
    send();
    database.execute("COMMIT", "CREATE INDEX documents_by_day ON documents (day, number)",
        "INSERT INTO words(words) VALUES ('optimize')", "ANALYZE", "PRAGMA wal_checkpoint(TRUNCATE)");
  }

  @Override
  public long size() throws IOException {
    return Files.size(file);
  }

  @Override
  public Question question(String text, PatentQuery query) throws IOException, InexpressibleException {
    Clauses clauses = Clauses.of(query);
    StringBuilder from = new StringBuilder(" FROM words JOIN documents d ON d.number = words.rowid WHERE words MATCH '")
        .append(SqliteWords.match(clauses.words())).append('\'');
    for (PatentQuery other : clauses.others()) {
      from.append(" AND ").append(switch (other) {
        case PatentQuery.ClassSymbol symbol -> hasClass(symbol);
        case PatentQuery.DateRange days -> "d.day BETWEEN " + Clauses.from(days) + " AND " + Clauses.to(days);
        default -> throw new InexpressibleException("no column for " + other.described());
      });
    }
    String hits = clauses.others().isEmpty() ? " FROM words WHERE words MATCH '" + SqliteWords.match(clauses.words()) + "'"
        : from.toString();
    return question("SELECT count(*)" + hits, "SELECT d.number, d.id" + from + " ORDER BY d.day DESC, d.id LIMIT " + PAGE,
        "SELECT words.rowid" + hits);
  }

  /// The plus keeps SQLite from asking for the words of each document of the class.
  static String hasClass(PatentQuery.ClassSymbol symbol) throws InexpressibleException {
    return "+words.rowid IN (SELECT number FROM classes WHERE subclass = '" + Clauses.subclass(symbol) + "')";
  }

  /// A question of three statements.
  ///
  /// @param count tells the number of hits
  /// @param first tells the numbers of the first hits, with their ids
  /// @param all tells the numbers of all hits
  Question question(String count, String first, String all) throws IOException {
    PreparedStatement counting = database.prepared(count);
    PreparedStatement finding = database.prepared("SELECT id FROM (" + first + ")");
    PreparedStatement reading = database.prepared("SELECT e.json FROM (" + first + ") AS found CROSS JOIN entries e "
        + "ON e.number = found.number");
    return new Question() {
      @Override
      public Answer answer() throws IOException {
        return new Answer(database.number(counting), database.texts(finding));
      }

      @Override
      public Answer page() throws IOException {
        return new Answer(database.number(counting), database.documents(reading));
      }

      @Override
      public BitSet hits() throws IOException {
        return database.numbers(all);
      }
    };
  }

  @Override
  public void close() throws IOException {
    database.run(connection -> {
      connection.close();
      return 0;
    });
  }
}
