package org.patentbeacon.benchmarks.fulltext;

import java.io.IOException;
import org.patentbeacon.query.PatentQuery;

/// The same SQLite asked by someone who numbered the documents in the order of the answers: the first hits come first, days
/// are ranges of numbers. It is the best SQLite can do, and lasts until a document arrives that is not the newest.
///
/// @param sqlite the engine
record SqliteInOrder(SqliteEngine sqlite) implements TextEngine {
  @Override
  public String name() {
    return "SQLite, numbered by day";
  }

  @Override
  public Question question(String text, PatentQuery query) throws IOException, InexpressibleException {
    Clauses clauses = Clauses.of(query);
    StringBuilder where = new StringBuilder(" WHERE words MATCH '").append(SqliteWords.match(clauses.words())).append('\'');
    for (PatentQuery other : clauses.others()) {
      where.append(" AND ").append(switch (other) {
        case PatentQuery.ClassSymbol symbol -> SqliteEngine.hasClass(symbol);
        case PatentQuery.DateRange days -> "words.rowid BETWEEN "
            + "(SELECT number FROM documents WHERE day <= " + Clauses.to(days) + " ORDER BY day DESC, number LIMIT 1) AND "
            + "(SELECT number FROM documents WHERE day >= " + Clauses.from(days) + " ORDER BY day, number DESC LIMIT 1)";
        default -> throw new InexpressibleException("no column for " + other.described());
      });
    }
    return sqlite.question("SELECT count(*) FROM words" + where,
        "SELECT d.number, d.id FROM (SELECT words.rowid AS hit FROM words" + where + " ORDER BY words.rowid LIMIT " + PAGE
            + ") JOIN documents d ON d.number = hit ORDER BY hit",
        "SELECT words.rowid FROM words" + where);
  }

  @Override
  public void close() {
    // The engine closes itself.
  }
}
