package org.patentbeacon.architecture.broken.index;

import java.time.Instant;
import org.patentbeacon.architecture.broken.query.QueryThatKnowsLucene;
import org.patentbeacon.server.Json;

/// Breaks the rules about the server, the clock and cycles.
public final class IndexThatKnowsTheServer {
  IndexThatKnowsTheServer() {}

  private final Object answer = Json.write(Instant.now());

  Object answer() {
    return answer;
  }

  Class<?> other() {
    return QueryThatKnowsLucene.class;
  }
}
