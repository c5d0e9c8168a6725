package org.patentbeacon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.demo.DemoDefinition;
import org.patentbeacon.demo.DemoSector;
import org.patentbeacon.search.PatentDatabase;
import org.patentbeacon.sector.measure.SectorBinding;
import org.patentbeacon.sector.read.SectorFiles;

/// From a profile to a mail, on the line.
class WatchFromProfileCommandTest {
  @TempDir
  static Path temp;

  private static Path db;
  private static DemoSector sector;
  private String out = "";
  private String err = "";

  @BeforeAll
  static void binds() throws IOException {
    sector = DemoSector.of(2026, 400);
    sector.writeFirstBatch(temp.resolve("first"));
    sector.writeSecondBatch(temp.resolve("second"));
    DemoDefinition.write(temp.resolve("sector"));
    db = temp.resolve("db");
    try (PatentDatabase database = PatentDatabase.open(db)) {
      database.importFrom(temp.resolve("first"));
      SectorBinding.bind(database, SectorFiles.in(temp.resolve("sector")));
    }
  }

  private int beacon(String... words) {
    StringWriter results = new StringWriter();
    StringWriter messages = new StringWriter();
    int code = Main.run(new PrintWriter(results, true), new PrintWriter(messages, true), words);
    out = results.toString();
    err = messages.toString();
    return code;
  }

  @Test
  void aProfileBecomesWatchesAlertsAndMails() throws IOException {
    String where = db.toString();
    Path profile = temp.resolve("t-9.yaml");
    Files.writeString(profile, """
        id: t-9
        names: [灯湖市示例九号照明有限公司]
        products: [{name: 液冷路灯, keywordsZh: [液冷板]}]
        ipc: [F21V29]
        language: zh
        digest: {red: IMMEDIATE, orange: IMMEDIATE, yellow: IMMEDIATE, blue: IMMEDIATE}
        endpoints: [{channel: email, to: ip@example.org}]
        """);
    assertThat(beacon("watch", "from-profile", "-d", where, profile.toString(), "--preview", "--json")).as(() -> err).isZero();
    assertThat(out).startsWith("[{\"tenant\":\"t-9\",\"generated\":{").contains("\"forecasts\":[{\"watch\":\"w-");
    assertThat(beacon("watch", "list", "-d", where, "--tenant", "t-9", "--json")).isZero();
    assertThat(out.strip()).as("a preview keeps nothing").isEqualTo("[]");
    assertThat(beacon("watch", "from-profile", "-d", where, profile.toString(), "--json")).as(() -> err).isZero();
    assertThat(out).contains("\"revision\":1", "\"became\":\"ADDED\"", "\"rule\":\"G1\"").doesNotContain("\"KEPT\"");
    assertThat(beacon("watch", "from-profile", "-d", where, profile.toString(), "--json")).isZero();
    assertThat(out).contains("\"revision\":1", "\"became\":\"KEPT\"").doesNotContain("\"ADDED\"", "\"REVISED\"");
    beacon("import", "-d", where, temp.resolve("second").toString());
    assertThat(beacon("alerts", "run", "-d", where, "--on", DemoSector.TODAY.toString())).isZero();
    assertThat(beacon("alerts", "list", "-d", where, "--tenant", "t-9", "--kind", "query", "--state", "new", "--json")).isZero();
    assertThat(out).contains("\"kind\":\"QUERY\"");
    String id = out.substring(out.indexOf("al_"), out.indexOf("al_") + 35);
    assertThat(beacon("deliver", "run", "-d", where, "--json")).isZero();
    assertThat(out).startsWith("{\"done\":0,");
    assertThat(err).contains("delivery.yaml");
    GreenMail mails = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    mails.start();
    try {
      Files.writeString(db.resolve("delivery.yaml"), "sender: 示例服务中心\nmail: {host: 127.0.0.1, port: " + mails.getSmtp().getPort()
          + ", security: NONE, from: beacon@example.org}\n");
      assertThat(beacon("deliver", "run", "-d", where, "--json")).as(() -> err).isZero();
      assertThat(mails.getReceivedMessages()).isNotEmpty();
      assertThat(out).startsWith("{\"done\":" + mails.getReceivedMessages().length + ",\"later\":0,\"dead\":0");
      assertThat(beacon("deliver", "run", "-d", where, "--json")).isZero();
      assertThat(out).startsWith("{\"done\":0,");
    } finally {
      mails.stop();
    }
    assertThat(beacon("alerts", "mark", "-d", where, "--tenant", "t-9", id, "dismissed", "--lang", "en")).isEqualTo(ExitCode.REFUSED);
    assertThat(err).contains("DISMISSED needs a reason");
    assertThat(beacon("alerts", "mark", "-d", where, "--tenant", "t-9", id, "dismissed", "--reason", "not_relevant", "--json")).isZero();
    assertThat(out).contains("\"state\":\"DISMISSED\"");
    assertThat(beacon("alerts", "rate", "-d", where, "--tenant", "t-9", id, "not_useful")).isZero();
    assertThat(beacon("alerts", "precision", "-d", where, "--tenant", "t-9", "--json")).isZero();
    assertThat(out).contains("\"useful\":0,\"notUseful\":1");
  }

  @Test
  void theClusterOfASectorIsLoadedWithItsMembers() {
    assertThat(beacon("watch", "from-profile", "-d", db.toString(), temp.resolve("sector").toString(), "--json")).as(() -> err).isZero();
    assertThat(out).contains("\"tenant\":\"lamp-lake\"", "\"kind\":\"SECTOR_INDICATOR\"", "\"tenant\":\"t-001\"", "\"tenant\":\"t-003\"");
  }

  @Test
  void aWrongProfileIsSaid() throws IOException {
    Path profile = Files.writeString(temp.resolve("t-8.yaml"), "id: t-8\nnames: [甲]\nprodcts: []\n");
    assertThat(beacon("watch", "from-profile", "-d", db.toString(), profile.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err).startsWith("beacon: enterprises/t-8.yaml, line 3").contains("prodcts");
  }
}
