package org.patentbeacon.cli;

import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.server.Json;
import org.patentbeacon.warning.Beacon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `beacon watch sources`: how old what sources brought may be before the silence of watches counts for nothing.
@Command(name = "sources", mixinStandardHelpOptions = true,
    description = "how old the data of sources may be; without arguments list what is set")
final class WatchSourcesCommand extends LedgerCommand {
  @Parameters(arity = "0..*", paramLabel = "SOURCE=DAYS", description = "days after the cut-off of a source; 0 for no limit")
  private Map<String, Integer> days = new TreeMap<>();

  WatchSourcesCommand() {}

  @Override
  int run(Beacon beacon) {
    days.forEach((source, limit) -> beacon.ledger().sources().maxStaleness(source, limit));
    Map<String, Integer> limits = beacon.ledger().sources().maxStaleness();
    if (shared.json) {
      output.out().println(Json.write(limits));
    } else {
      limits.forEach((source, limit) -> output.out().println(source + "\t" + limit));
    }
    return ExitCode.DONE;
  }
}
