package org.patentbeacon.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.server.Json;
import org.patentbeacon.warning.Beacon;
import org.patentbeacon.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `beacon watch`: subscriptions.
@Command(name = "watch", mixinStandardHelpOptions = true, description = {"subscriptions", "监视订阅"},
    subcommands = {WatchCommand.Add.class, WatchCommand.ListAll.class, WatchCommand.Remove.class, WatchFromProfileCommand.class,
        WatchSourcesCommand.class})
final class WatchCommand {
  WatchCommand() {}

  private static void print(List<Watch> watches, Shared shared, Output output) {
    if (shared.json) {
      output.out().println(Json.write(watches));
      return;
    }
    watches.forEach(watch -> output.out().println(watch.watchId() + "\t" + watch.name() + "\t" + watch.query()));
  }

  /// `beacon watch add`.
  @Command(name = "add", mixinStandardHelpOptions = true, description = "watch what a query newly finds")
  static final class Add extends LedgerCommand {
    @Option(names = "--query", required = true, paramLabel = "Q", description = "the query")
    private String query = "";

    @Option(names = "--name", paramLabel = "N", description = "the name alerts show; the query otherwise")
    private @Nullable String name;

    @Option(names = "--fire-on-first-run", description = "report at the first run what is found already")
    private boolean fireOnFirstRun;

    Add() {}

    @Override
    int run(Beacon beacon) throws Exception {
      Watch watch = Watch.query(name == null ? query : name, query).by(place.tenant);
      print(List.of(beacon.watch(fireOnFirstRun ? watch.firingOnFirstRun() : watch)), shared, output);
      return ExitCode.DONE;
    }
  }

  /// `beacon watch list`.
  @Command(name = "list", mixinStandardHelpOptions = true, description = "list the watches")
  static final class ListAll extends LedgerCommand {
    ListAll() {}

    @Override
    int run(Beacon beacon) throws Exception {
      print(beacon.watches(place.scope()), shared, output);
      return ExitCode.DONE;
    }
  }

  /// `beacon watch remove`.
  @Command(name = "remove", mixinStandardHelpOptions = true, description = "remove watches; their alerts stay")
  static final class Remove extends LedgerCommand {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "ids of watches")
    private List<String> ids = List.of();

    Remove() {}

    @Override
    int run(Beacon beacon) throws Exception {
      boolean all = true;
      for (String id : ids) {
        if (!beacon.remove(place.scope(), id)) {
          all = false;
          output.err().println("beacon: " + shared.say("没有监视 ", "there is no watch ") + id);
        }
      }
      print(beacon.watches(place.scope()), shared, output);
      return all ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }
}
