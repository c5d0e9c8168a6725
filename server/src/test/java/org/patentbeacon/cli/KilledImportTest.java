package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.demo.DemoSector;
import org.patentbeacon.document.DocumentJson;
import org.patentbeacon.index.IndexPage;
import org.patentbeacon.index.SearchRequest;
import org.patentbeacon.search.PatentDatabase;

/// Ends a process in the middle of a first and of a second import, as a power cut would, and does the import again; and
/// in the middle of a writing anew.
///
/// `-Dbeacon.kills=15 -Dbeacon.kill.documents=20000` does it more often and with more at stake.
class KilledImportTest {
  private static final int ROUNDS = Integer.getInteger("beacon.kills", 3);
  private static final int DOCUMENTS = Integer.getInteger("beacon.kill.documents", 400);

  @TempDir
  Path folder;

  private String beacon(String... words) {
    StringWriter results = new StringWriter();
    int code = Main.run(new PrintWriter(results, true), new PrintWriter(new StringWriter(), true), words);
    assertThat(code).as(String.join(" ", words)).isZero();
    return results.toString();
  }

  private void begin(Path database) {
    beacon("import", "-d", database.toString(), folder.resolve("first").toString());
    beacon("watch", "add", "-d", database.toString(), "--name", DemoSector.WATCH_NAME, "--query",
        DemoSector.WATCH_QUERY);
  }

  private String finish(Path database) throws Exception {
    beacon("import", "-d", database.toString(), folder.resolve("second").toString());
    beacon("alerts", "run", "-d", database.toString(), "--on", "2026-11-20");
    beacon("alerts", "run", "-d", database.toString(), "--on", "2026-11-20");
    return beacon("alerts", "list", "-d", database.toString(), "--json").replaceAll("\"(created|changed)At\":\"[^\"]*\"", "")
        + beacon("count", "-d", database.toString(), "*") + documents(database);
  }

  /// A digest of all documents and their provenance, but for the instant of the import.
  private static String documents(Path folder) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (PatentDatabase database = PatentDatabase.open(folder)) {
      SearchRequest request = SearchRequest.of(database.parse("*").tree()).limit(1_000);
      List<String> all = new ArrayList<>();
      for (IndexPage page = database.documents(request);; page = database.documents(request.from(page.nextCursor()))) {
        page.hits().forEach(hit -> all.add(DocumentJson.write(hit.document()).replaceAll("\"importedAt\":\"[^\"]*\"", "")));
        if (page.nextCursor() == null) {
          break;
        }
      }
      all.stream().sorted().forEach(json -> digest.update(json.getBytes(StandardCharsets.UTF_8)));
      return all.size() + " documents " + HexFormat.of().formatHex(digest.digest());
    }
  }

  private String batches(Path database) {
    return beacon("info", "-d", database.toString(), "--json").replaceAll("\"bytes\":\\d+", "");
  }

  /// How long the import takes that is going to be killed, in milliseconds.
  private long undisturbed(Path database, String files) throws Exception {
    return took(importing(database, files));
  }

  private static long took(Process process) throws Exception {
    long start = System.nanoTime();
    process.waitFor();
    return (System.nanoTime() - start) / 1_000_000;
  }

  /// Begins an import and ends its process within that time.
  private boolean killed(Path database, String files, long milliseconds) throws Exception {
    return killed(importing(database, files), milliseconds);
  }

  private static boolean killed(Process process, long milliseconds) throws Exception {
    if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
      return false;
    }
    process.destroyForcibly().waitFor();
    return true;
  }

  private Process importing(Path database, String files) throws IOException {
    return running("import", "-d", database.toString(), folder.resolve(files).toString());
  }

  private static Process running(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  @Test
  void endsInTheSameLedgerAsAnUndisturbedImport() throws Exception {
    DemoSector.of(2026, DOCUMENTS).writeFirstBatch(folder.resolve("first"));
    DemoSector.of(2026, DOCUMENTS).writeSecondBatch(folder.resolve("second"));
    begin(folder.resolve("undisturbed"));
    String expected = finish(folder.resolve("undisturbed"));

    long first = undisturbed(folder.resolve("timed"), "first");
    long second = undisturbed(folder.resolve("timed"), "second");
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> misses = new ArrayList<>();
    int killed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Path database = folder.resolve("killed-" + round);
      killed += killed(database, "first", random.nextLong(first + 1)) ? 1 : 0;
      begin(database);
      killed += killed(database, "second", random.nextLong(second + 1)) ? 1 : 0;
      String found = finish(database);
      if (!found.equals(expected)) {
        misses.add("round " + round + ": " + found);
      }
    }
    assertThat(misses).as("seed %d, %d of %d processes were killed", seed, killed, 2 * ROUNDS).isEmpty();
  }

  @Test
  void aReindexLeavesTheDatabaseWholeHoweverItEnds() throws Exception {
    DemoSector.of(2026, DOCUMENTS).writeFirstBatch(folder.resolve("first"));
    Path database = folder.resolve("database");
    begin(database);
    String expected = documents(database) + batches(database);
    String[] reindex = {"reindex", "-d", database.toString()};
    long whole = took(running(reindex));
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int killed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      killed += killed(running(reindex), random.nextLong(whole + 1)) ? 1 : 0;
      assertThat(documents(database) + batches(database))
          .as("seed %d, round %d, %d were killed", seed, round, killed).isEqualTo(expected);
    }
  }
}
