package org.patentbeacon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.server.Json;
import picocli.CommandLine.Command;

/// `beacon info`: what a database holds.
@Command(name = "info", mixinStandardHelpOptions = true, description = {"what a database holds", "数据库概况"})
final class InfoCommand extends DatabaseCommand {
  InfoCommand() {}

  @Override
  int run(PatentDatabase db) throws Exception {
    Map<String, Object> info = about(db);
    if (shared.json) {
      output.out().println(Json.write(info));
    } else {
      info.forEach((key, value) -> output.out().println(key + ": " + value));
    }
    return ExitCode.DONE;
  }

  /// Documents, batches, cut-offs and size of a database.
  static Map<String, Object> about(PatentDatabase db) throws IOException {
    Snapshot snapshot = db.snapshot();
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("documents", snapshot.documents());
    info.put("snapshot", snapshot.id());
    info.put("cutoffBySource", snapshot.cutoffBySource());
    info.put("legalEventOffices", db.rights().offices());
    info.put("batches", db.batches());
    info.put("schemes", db.schemes().loaded());
    info.put("bytes", size(db.folder().resolve("index")));
    return info;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> {
        try {
          return Files.size(file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }).sum();
    }
  }
}
