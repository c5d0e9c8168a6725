package org.patentbeacon.ledger;

import java.nio.file.Path;

/// Where a ledger is kept.
public sealed interface Place {

  /// {@return in a file of SQLite}
  ///
  /// @param file the file, made when it is not there
  static Place file(Path file) {
    return new File(file);
  }

  /// {@return in a PostgreSQL that several nodes may share}
  ///
  /// @param url its JDBC URL with user and password, such as `jdbc:postgresql://host/ledger?user=beacon&password=…`
  /// @throws IllegalArgumentException for a URL of another database
  static Place url(String url) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("expected a URL such as jdbc:postgresql://host/ledger, found '"
          + url.replaceAll("(?i)password=[^&]*", "password=…") + "'");
    }
    return new Url(url);
  }

  /// A file of SQLite.
  ///
  /// @param file the file
  record File(Path file) implements Place {}

  /// A PostgreSQL.
  ///
  /// @param url its JDBC URL
  record Url(String url) implements Place {
    @Override
    public String toString() {
      return "PostgreSQL";
    }
  }
}
