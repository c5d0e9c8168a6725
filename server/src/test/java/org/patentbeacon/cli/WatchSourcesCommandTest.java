package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.demo.DemoSector;

class WatchSourcesCommandTest {
  @TempDir
  Path temp;

  private String out = "";
  private String err = "";

  private int beacon(String... words) {
    StringWriter results = new StringWriter();
    StringWriter messages = new StringWriter();
    int code = Main.run(new PrintWriter(results, true), new PrintWriter(messages, true), words);
    out = results.toString();
    err = messages.toString();
    return code;
  }

  @Test
  void aSourceIsGivenAGreatestAgeAndItsSilenceIsSaid() throws IOException {
    String where = temp.resolve("db").toString();
    DemoSector.of(2026, 50).writeFirstBatch(temp.resolve("first"));
    assertThat(beacon("import", "-d", where, temp.resolve("first").toString())).as(() -> err).isZero();
    assertThat(beacon("watch", "add", "-d", where, "--query", "TI=液冷板")).as(() -> err).isZero();
    assertThat(beacon("watch", "sources", "-d", where, "gazette=10", "feed=30")).as(() -> err).isZero();
    assertThat(out).isEqualTo("feed\t30\ngazette\t10\n");
    assertThat(beacon("watch", "sources", "-d", where, "feed=0", "--json")).isZero();
    assertThat(out.strip()).isEqualTo("{\"gazette\":10}");
    beacon("alerts", "run", "-d", where, "--json");
    assertThat(out).contains("DATA_STALE");
    beacon("alerts", "run", "-d", where, "--on", "2026-12-20", "--json");
    assertThat(out).contains("SKIPPED_STALE", "source gazette: expected data not older than 10 days, found none").doesNotContain("DATA_STALE");
    assertThat(beacon("watch", "sources", "-d", where, "=5")).isNotZero();
  }
}
