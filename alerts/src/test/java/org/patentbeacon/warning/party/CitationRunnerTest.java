package org.patentbeacon.warning.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.warning.Documents;
import org.patentbeacon.warning.Told;
import org.patentbeacon.warning.WatchedDatabase;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;

class CitationRunnerTest {
  private static final String OWN = "某某散热科技有限公司";

  @TempDir
  Path folder;

  private static Watch watch() {
    return Watch.of(WatchKind.CITATION, "被引", new TreeMap<>(Map.of("relation", "OWN"))).by("t-1");
  }

  private static Documents own(String number) {
    return Documents.of(number).applicant(OWN).title("一种液冷板");
  }

  @Test
  void tellsAPairOnceAndAgainWhenItsCategoryBecomesSevere() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(CompetitorTest.SECTOR);
      watched.imports(List.of(own("CN110000001A").published("2024-03-01").build(), own("CN110000001B").published("2025-03-01").build(),
          Documents.of("CN117000001A").applicant("早先公司").cites("CN110000001A", "X").build()));
      watched.beacon().watch(watch());
      watched.imports(List.of(Documents.of("CN118800001A").applicant("别的公司").title("冷板").cites("CN110000001B", "A").build(),
          own("CN118800002A").cites("CN110000001A", "X").build()));
      List<Alert> alerts = watched.run();
      assertThat(alerts).hasSize(1);
      assertThat(alerts.getFirst().body().severity()).isEqualTo(Severity.BLUE);
      assertThat(alerts.getFirst().body().title().en()).isEqualTo("Your patent CN110000001A is cited by '别的公司'");

      watched.imports(List.of(Documents.of("CN118800001B").applicant("别的公司").title("冷板").cites("CN110000001A", "A").build()));
      assertThat(watched.run()).isEmpty();
      watched.imports(List.of(Documents.of("CN118800001A").applicant("别的公司").title("冷板").cites("CN110000001B", "X").build()));
      List<Alert> raised = watched.run();
      assertThat(raised).hasSize(1);
      assertThat(raised.getFirst().body().alertId()).isEqualTo(alerts.getFirst().body().alertId());
      assertThat(raised.getFirst().body().severity()).isEqualTo(Severity.ORANGE);
      assertThat(raised.getFirst().body().rule().id()).isEqualTo("CIT.FORWARD.X");
    }
  }

  @Test
  void isRedWhenACompetitorCitesWithCategoryX() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(CompetitorTest.SECTOR);
      watched.imports(List.of(own("CN110000001A").build()));
      watched.beacon().watch(watch());
      watched.imports(List.of(Documents.of("EP4000001A1").application("EP25000001").applicant("某某动力有限公司").title("冷板")
          .published("2026-11-12").cites("CN110000001A", "X").build()));
      Alert alert = watched.run().getFirst();
      assertThat(alert.body().severity()).isEqualTo(Severity.RED);
      assertThat(alert.body().explanation().meaning().zh()).isEqualTo("“某某动力有限公司”的 EP4000001A1 “冷板”, 2026-11-12 引用了本企业的 "
          + "CN110000001A，类别 X：审查部门认为其破坏新颖性或创造性，对方权利要求可能与本企业专利接近。");
      assertThat(alert.body().evidence().more()).containsEntry("citedBy", "EXAMINER");
    }
  }

  @Test
  void tellsWhatIsCitedAgainstAPendingCase() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(CompetitorTest.SECTOR);
      watched.imports(List.of(own("CN110000001A").build(), own("CN110000002A").build(), own("CN110000002B").build()));
      watched.beacon().watch(watch().with("direction", "both"));
      watched.imports(List.of(own("CN110000001A").cites("US9000001B2", "Y").cites("US9000002B2", "A").build(),
          own("CN110000002A").cites("US9000001B2", "X").build()));
      List<Alert> alerts = watched.run();
      assertThat(alerts).extracting(alert -> alert.body().eventClass() + " " + alert.body().severity() + " " + alert.body().title().zh())
          .containsExactly("AGAINST_OWN ORANGE 本企业在审申请 CN110000001A 被检出 Y 类对比文件");
    }
  }

  @Test
  void tellsTheSameInWhateverOrderAndBatchesDocumentsArrive() throws IOException {
    for (long seed = 1; seed <= 4; seed++) {
      Random random = new Random(seed);
      List<PatentDocument> documents = new ArrayList<>();
      SortedMap<String, String> expected = new TreeMap<>();
      for (int i = 0; i < 4; i++) {
        documents.add(own("CN11000001" + i + "A").build());
      }
      for (int i = 0; i < 12; i++) {
        int cited = random.nextInt(6);
        String category = List.of("X", "A", "Y").get(random.nextInt(3));
        boolean rival = random.nextInt(3) == 0;
        documents.add(Documents.of("CN1188000" + (10 + i) + "A").applicant(rival ? "某某动力有限公司" : "别的公司")
            .cites("CN11000001" + cited + (random.nextBoolean() ? "A" : "B"), category).build());
        if (cited < 4) {
          boolean severe = !category.equals("A");
          expected.put("CITATION FORWARD {competitor=" + rival + "}[S:CN2025100000" + (10 + cited) + ", S:CN2025188000" + (10 + i) + "]",
              severe ? rival ? "RED" : "ORANGE" : rival ? "YELLOW" : "BLUE");
        }
      }
      WatchedDatabase.Setting setting = new WatchedDatabase.Setting(CompetitorTest.SECTOR, List.of(own("CN110000099A").build()), List.of(watch()));
      assertThat(Told.inAnyOrder(folder.resolve("seed-" + seed), setting, documents, seed)).as("seed %d", seed).isEqualTo(expected);
    }
  }
}
