package org.patentbeacon.cli;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.BeaconServer;
import org.patentbeacon.server.Json;
import org.patentbeacon.warning.Beacon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `beacon serve`: the HTTP service and the web page.
@Command(name = "serve", mixinStandardHelpOptions = true, description = {"HTTP service and web page", "网页与接口服务"})
final class ServeCommand implements Callable<Integer> {
  @Mixin
  private Shared shared = new Shared();

  @Mixin
  private Output output = new Output();

  @Mixin
  private DatabasePlace database = new DatabasePlace();

  @Option(names = "--host", paramLabel = "H", description = "the address to listen on (${DEFAULT-VALUE})")
  private String host = "127.0.0.1";

  @Option(names = "--port", paramLabel = "P", description = "the port, 0 for any free one (${DEFAULT-VALUE})")
  private int port = 8080;

  ServeCommand() {}

  @Override
  public Integer call() throws Exception {
    try (PatentDatabase db = database.existing()) {
      serve(db, host, port, shared, output);
    }
    return ExitCode.DONE;
  }

  /// Serves until the process is ended.
  static void serve(PatentDatabase db, String host, int port, Shared shared, Output output) throws Exception {
    try (Beacon beacon = Beacon.open(db, db.folder().resolve("ledger.db"), Clock.systemUTC());
        BeaconServer server = BeaconServer.start(db, beacon, host, port)) {
      String url = "http://" + host + ":" + server.port() + "/";
      output.out().println(shared.json ? Json.write(Map.of("url", url))
          : shared.say("网页已就绪：", "the page is at ") + url);
      output.out().flush();
      Thread.currentThread().join();
    }
  }
}
