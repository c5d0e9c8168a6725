package org.patentbeacon.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.QueryParser;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import org.patentbeacon.server.Remembered;
import org.patentbeacon.server.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon count`: the number of hits.
@Command(name = "count", mixinStandardHelpOptions = true, description = {"count the hits of a query", "统计命中数"})
final class CountCommand implements Callable<Integer> {
  @Mixin
  private Shared shared = new Shared();

  @Mixin
  private Output output = new Output();

  @Option(names = "-d", required = true, paramLabel = "DIR", description = "the database")
  private Path database = Path.of(".");

  @Option(names = "--dialect", paramLabel = "D", description = "the dialect of the query: ${COMPLETION-CANDIDATES}")
  private Dialect dialect = Dialect.BEACON;

  @Option(names = "--unit", paramLabel = "U", description = "publication, application or family")
  private String unit = "publication";

  @Parameters(paramLabel = "QUERY", description = "the query")
  private String query = "";

  CountCommand() {}

  @Override
  public Integer call() throws Exception {
    CountUnit counted = Words.unit(unit);
    try (PatentDatabase db = Shared.existing(database)) {
      ParsedQuery parsed = db.noticed(QueryParser.parse(query, dialect));
      long count = db.count(parsed, counted);
      Remembered.query(db, parsed, count, db.snapshot().id());
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("count", count);
      answer.put("unit", counted);
      if (!parsed.notices().isEmpty()) {
        answer.put("notices", parsed.notices());
      }
      parsed.notices().forEach(notice -> output.err().println(shared.words(notice)));
      output.out().println(shared.json ? Json.write(answer) : String.valueOf(count));
      return ExitCode.DONE;
    }
  }
}
