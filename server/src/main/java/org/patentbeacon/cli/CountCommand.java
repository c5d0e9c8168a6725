package org.patentbeacon.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.ParsedQuery;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.search.ClauseCount;
import org.patentbeacon.search.CountExplanation;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import org.patentbeacon.server.Remembered;
import org.patentbeacon.server.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon count`: the number of hits.
@Command(name = "count", mixinStandardHelpOptions = true, description = {"count the hits of a query", "统计命中数"})
final class CountCommand extends DatabaseCommand {
  @Option(names = "--dialect", paramLabel = "D", description = "the dialect of the query: ${COMPLETION-CANDIDATES}")
  private Dialect dialect = Dialect.BEACON;

  @Option(names = "--unit", paramLabel = "U", description = "publication, application or family")
  private String unit = "publication";

  @Option(names = "--explain", description = "count every clause, alone and in its place")
  private boolean explain;

  @Parameters(paramLabel = "QUERY", description = "the query")
  private String query = "";

  CountCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    CountUnit counted = Words.unit(unit);
    ParsedQuery parsed = db.noticed(QueryParser.parse(query, dialect));
    CountExplanation why = explain ? db.explain(parsed, counted) : null;
    long count = why == null ? db.count(parsed, counted) : why.count();
    Remembered.query(db, parsed, count, db.snapshot().id());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("count", count);
    answer.put("unit", counted);
    if (!parsed.notices().isEmpty()) {
      answer.put("notices", parsed.notices());
    }
    parsed.notices().forEach(notice -> output.err().println(shared.words(notice)));
    if (why != null) {
      answer.put("snapshot", why.snapshot());
      answer.put("indexedAt", why.indexedAt());
      answer.put("schemes", why.schemes());
      answer.put("publications", why.publications());
      answer.put("clauses", List.of(why.clauses()));
      if (!shared.json) {
        tell(why);
        tell(why.clauses(), "");
        return ExitCode.DONE;
      }
    }
    output.out().println(shared.json ? Json.write(answer) : String.valueOf(count));
    return ExitCode.DONE;
  }

  /// What was counted, in what, and by which classes.
  private void tell(CountExplanation why) {
    StringBuilder schemes = new StringBuilder();
    why.schemes().forEach((name, edition) -> schemes.append(shared.say("，", ", ")).append(name)
        .append(edition.isEmpty() ? "" : " " + edition));
    output.out().println(String.format(Locale.ROOT, shared.say("共 %,d %s，索引 %s（%s）%s", "%,d %s, index of %s (%s)%s"), why.count(),
        shared.units(why.unit()), why.indexedAt() == null ? "-" : why.indexedAt().toString().substring(0, 10), why.snapshot(),
        schemes));
  }

  /// A clause on a line, its operands indented below it.
  private void tell(ClauseCount clause, String indent) {
    String words = shared.say("%s%s  单独 %,d  至此 %,d", "%s%s  alone %,d  after %,d");
    output.out().println(String.format(Locale.ROOT, words, indent, clause.clause(), clause.alone(), clause.after()));
    clause.children().forEach(child -> tell(child, indent + "  "));
  }
}
