package org.patentbeacon.cli;

import java.util.List;
import org.patentbeacon.search.AskedQuery;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `beacon history`: the queries that were asked, the latest first.
@Command(name = "history", mixinStandardHelpOptions = true,
    description = {"the queries that were asked, the latest first", "检索历史"})
final class HistoryCommand extends DatabaseCommand {
  @Option(names = "--limit", paramLabel = "N", description = "how many")
  private int limit = 50;

  HistoryCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    if (limit < 0) {
      throw new IllegalArgumentException("--limit: expected 0 or more, found " + limit);
    }
    List<AskedQuery> asked = db.history().last(limit);
    if (shared.json) {
      output.out().println(Json.write(asked));
    } else {
      asked.forEach(query -> output.out().println(query.at() + "\t" + query.total() + "\t" + query.snapshot() + "\t"
          + query.dialect().word() + "\t" + query.text().replaceAll("\\s+", " ")));
    }
    return ExitCode.DONE;
  }
}
