package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.demo.DemoSector;

/// Ends a process in the middle of an import, as a power cut would, and does the import again.
class KilledImportTest {
  private static final int ROUNDS = 5;

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

  private String finish(Path database) {
    beacon("import", "-d", database.toString(), folder.resolve("second").toString());
    beacon("alerts", "run", "-d", database.toString(), "--on", "2026-11-20");
    beacon("alerts", "run", "-d", database.toString(), "--on", "2026-11-20");
    return beacon("alerts", "list", "-d", database.toString(), "--json")
        + beacon("count", "-d", database.toString(), "*");
  }

  @Test
  void endsInTheSameLedgerAsAnUndisturbedImport() throws Exception {
    DemoSector.of(2026, 400).writeFirstBatch(folder.resolve("first"));
    DemoSector.of(2026, 400).writeSecondBatch(folder.resolve("second"));
    begin(folder.resolve("undisturbed"));
    String expected = finish(folder.resolve("undisturbed"));

    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> misses = new ArrayList<>();
    int killed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Path database = folder.resolve("killed-" + round);
      begin(database);
      Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
          System.getProperty("java.class.path"), Main.class.getName(), "import", "-d", database.toString(),
          folder.resolve("second").toString())
          .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      if (!process.waitFor(300 + random.nextInt(900), TimeUnit.MILLISECONDS)) {
        killed++;
        process.destroyForcibly().waitFor();
      }
      String found = finish(database);
      if (!found.equals(expected)) {
        misses.add("round " + round + ": " + found);
      }
    }
    assertThat(misses).as("seed %d, %d of %d processes were killed", seed, killed, ROUNDS).isEmpty();
  }
}
