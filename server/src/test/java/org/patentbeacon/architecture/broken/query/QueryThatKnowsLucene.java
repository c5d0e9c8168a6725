package org.patentbeacon.architecture.broken.query;

import io.javalin.Javalin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import okhttp3.OkHttpClient;
import org.apache.lucene.index.Term;
import org.patentbeacon.architecture.broken.index.IndexThatKnowsTheServer;

/// Breaks the rules about Lucene, SQL, HTTP, OkHttp, files and cycles.
public final class QueryThatKnowsLucene {
  QueryThatKnowsLucene() {}

  private final Term term = new Term("TI", "led");

  boolean known(Connection connection, Javalin javalin) {
    return Files.exists(Path.of(term.text())) && connection != null && javalin != null;
  }

  boolean reached(OkHttpClient client) {
    return client.followRedirects();
  }

  Class<?> other() {
    return IndexThatKnowsTheServer.class;
  }

  /// Has a name that says nothing.
  static final class QueryUtil {}
}
