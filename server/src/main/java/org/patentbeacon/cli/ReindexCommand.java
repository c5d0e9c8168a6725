package org.patentbeacon.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `beacon reindex`: writes the documents of a database anew, for a version that looks for them in other ways.
@Command(name = "reindex", mixinStandardHelpOptions = true,
    description = {"write the index of a database anew from the documents it holds", "用库中文献重建索引"})
final class ReindexCommand implements Callable<Integer> {
  @Mixin
  private Shared shared = new Shared();

  @Mixin
  private Output output = new Output();

  @Mixin
  private DatabasePlace database = new DatabasePlace();

  ReindexCommand() {}

  /// What was done, as JSON.
  private record Reindexed(long documents) {}

  @Override
  public Integer call() throws Exception {
    database.check();
    long documents = reindexed();
    output.out().println(shared.json ? Json.write(new Reindexed(documents))
        : shared.say("已重建索引：" + documents + " 件文献", "the index was written anew: " + documents + " documents"));
    return ExitCode.DONE;
  }

  private long reindexed() throws IOException {
    try (ReindexBar bar = new ReindexBar(shared, output.err())) {
      return PatentDatabase.reindex(database.folder(), bar);
    }
  }
}
