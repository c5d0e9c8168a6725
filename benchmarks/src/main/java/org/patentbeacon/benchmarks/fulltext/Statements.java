package org.patentbeacon.benchmarks.fulltext;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.patentbeacon.document.DocumentJson;

/// A database behind JDBC, whose refusals are those of an engine.
record Statements(Connection connection) {

  /// Something a database does.
  interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  <T> T run(Work<T> work) throws IOException {
    try {
      return work.run(connection);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /// Executes statements one after the other.
  void execute(String... statements) throws IOException {
    run(_ -> {
      try (Statement statement = connection.createStatement()) {
        for (String each : statements) {
          statement.execute(each);
        }
        return 0;
      }
    });
  }

  PreparedStatement prepared(String sql) throws IOException {
    return run(_ -> connection.prepareStatement(sql));
  }

  long number(PreparedStatement statement) throws IOException {
    return run(_ -> {
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    });
  }

  List<String> texts(PreparedStatement statement) throws IOException {
    return run(_ -> {
      List<String> texts = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
      return texts;
    });
  }

  /// The ids of the documents in the first column.
  List<String> documents(PreparedStatement statement) throws IOException {
    return run(_ -> {
      List<String> ids = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(DocumentJson.read(rows.getBytes(1)).id());
        }
      }
      return ids;
    });
  }

  /// The whole numbers in the first column of a query that is asked once.
  BitSet numbers(String sql) throws IOException {
    return run(_ -> {
      BitSet numbers = new BitSet();
      try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          numbers.set(rows.getInt(1));
        }
      }
      return numbers;
    });
  }
}
