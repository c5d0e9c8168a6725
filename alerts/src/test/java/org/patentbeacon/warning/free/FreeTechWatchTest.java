package org.patentbeacon.warning.free;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.warning.Documents;
import org.patentbeacon.warning.WatchedDatabase;
import org.patentbeacon.warning.right.Cases;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;

class FreeTechWatchTest {
  @TempDir
  Path folder;

  private static Watch watch() {
    return Watch.of(WatchKind.FREE_TECH, "失效技术", new TreeMap<>(Map.of("markets", "CN", "keywords", "冷板; cold plate"))).by("t-1");
  }

  private static PatentDocument model(String number, String applicant) {
    return Cases.with(Documents.of(number).applicant(applicant).title("一种冷板 " + number).type(PatentType.UTILITY_MODEL)
        .filed("2019-03-05").published("2019-12-03"), Cases.gazette("GR01", "2019-12-03"));
  }

  @Test
  void tellsACandidateOnTheDayItsMarginIsOver() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      PatentDocument right = model("CN209000001U", "甲公司");
      watched.imports(List.of(right));
      watched.beacon().watch(watch());
      watched.imports(List.of(Cases.and(right, Cases.gazette("CF01", "2026-07-27"))));
      assertThat(watched.run(LocalDate.of(2026, 11, 20)).alerts()).isEmpty();
      assertThat(watched.run(LocalDate.of(2026, 11, 27)).alerts()).isEmpty();
      assertThat(watched.run(LocalDate.of(2026, 11, 28)).alerts()).singleElement().satisfies(alert -> {
        assertThat(alert.body().severity()).isEqualTo(Severity.BLUE);
        assertThat(alert.body().eventClass()).isEqualTo("FREE");
        assertThat(alert.body().observed()).containsEntry("headline", "FREE_CANDIDATE").containsEntry("market", "CN");
        assertThat(alert.body().evidence().more().get("steps")).asString().contains("F1=pass", "F9=pass");
        assertThat(alert.body().explanation().meaning().en()).contains("candidate").doesNotContain("safe", "infringe");
        assertThat(alert.body().evidence().matches()).isNotEmpty();
      });
      assertThat(watched.run(LocalDate.of(2026, 11, 29)).alerts()).isEmpty();
      watched.imports(List.of(Cases.and(right, Cases.gazette("CF01", "2026-07-27"), Cases.gazette("RR01", "2026-12-05"))));
      assertThat(watched.run(LocalDate.of(2026, 12, 8)).alerts()).singleElement().satisfies(alert -> {
        assertThat(alert.body().severity()).isEqualTo(Severity.ORANGE);
        assertThat(alert.body().eventClass()).isEqualTo("WITHDRAWN_CANDIDATE");
      });
    }
  }

  @Test
  void saysNothingOfWhatWasThereBeforeOfOwnRightsAndOfOtherFields() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      PatentDocument before = Cases.and(model("CN209000002U", "甲公司"), Cases.gazette("CF01", "2025-03-04"));
      watched.imports(List.of(before));
      watched.beacon().watch(watch());
      watched.imports(List.of(Cases.and(model("CN209000003U", Cases.OWN), Cases.gazette("CF01", "2025-03-04")),
          before.toBuilder().abstracts(List.of(org.patentbeacon.document.LocalizedText.original("zh", "冷板。"))).build(),
          Cases.with(Documents.of("CN209000004U").title("一种灯").applicant("乙公司"), Cases.gazette("CF01", "2025-03-04"))));
      assertThat(watched.run(LocalDate.of(2026, 11, 20)).alerts()).isEmpty();
    }
  }

  private static final String MAKER = "ipc: [F28F]\nproducts: [{name: 冷板, description: 一种冷板}]\n";

  private static PatentDocument plate(String number, String title, String ipc, LegalEvent... more) {
    PatentDocument granted = Cases.with(Documents.of(number).applicant("甲公司").title(title).ipc(ipc).type(PatentType.UTILITY_MODEL)
        .filed("2019-03-05").published("2019-12-03"), Cases.gazette("GR01", "2019-12-03"));
    return Cases.and(granted, more);
  }

  @Test
  void tellsWhatSharesASubclassAndIsLikeAProductToo() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(MAKER));
      LegalEvent end = Cases.gazette("CF01", "2025-03-04");
      watched.imports(List.of(plate("CN209000001U", "一种冷板", "F28F3/12", end), plate("CN209000002U", "一种冷板", "F28F3/12")));
      watched.beacon().watch(watch().with("keywords", "蒸发器"));
      watched.beacon().watch(watch().with("keywords", "蒸发器").with("minSim", "100").withId("w-strict"));
      watched.imports(List.of(plate("CN209000002U", "一种冷板", "F28F3/12", end), plate("CN209000003U", "一种冷板", "F28F3/12", end),
          plate("CN209000004U", "一种冷板", "H05K7/20", end), plate("CN209000005U", "高速列车转向架减振结构", "F28F3/12", end),
          plate("CN209000006U", "一种蒸发器", "H05K7/20", end)));
      List<Alert> alerts = watched.run();
      assertThat(alerts).extracting(alert -> (alert.body().watchId().equals("w-strict") ? "strict " : "")
              + alert.body().evidence().documents().getFirst().number())
          .containsExactlyInAnyOrder("CN209000002U", "CN209000003U", "CN209000006U", "strict CN209000006U");
      assertThat(alerts).filteredOn(alert -> alert.body().evidence().documents().getFirst().number().equals("CN209000003U"))
          .singleElement().satisfies(alert -> {
            assertThat((Integer) alert.body().observed().get("similarity")).isGreaterThanOrEqualTo(60);
            assertThat(alert.body().evidence().more()).containsEntry("method", "tf-idf of words");
          });
      assertThat(watched.run()).isEmpty();
    }
  }

  @Test
  void tellsWhatMayStillBeRestoredWhenAskedTo() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      PatentDocument lapsing = model("CN209000001U", "甲公司");
      PatentDocument other = model("CN209000002U", "甲公司");
      watched.imports(List.of(lapsing, other));
      watched.beacon().watch(watch().with("waitRestoration", "true"));
      watched.imports(List.of(Cases.and(lapsing, Cases.gazette("CF01", "2026-07-27")), Cases.and(other, Cases.gazette("CF01", "2026-07-27"))));
      assertThat(watched.run(LocalDate.of(2026, 11, 20)).alerts()).hasSize(2).allSatisfy(alert -> {
        assertThat(alert.body().eventClass()).isEqualTo("WAIT_RESTORATION");
        assertThat(alert.body().severity()).isEqualTo(Severity.BLUE);
        assertThat(alert.body().explanation().meaning().en()).contains("no candidate now");
      });
      watched.imports(List.of(Cases.and(other, Cases.gazette("CF01", "2026-07-27"), Cases.gazette("RR01", "2026-11-20"))));
      assertThat(watched.run(LocalDate.of(2026, 11, 21)).alerts()).singleElement()
          .satisfies(alert -> assertThat(alert.body().eventClass()).isEqualTo("WITHDRAWN_CANDIDATE"));
      assertThat(watched.run(LocalDate.of(2026, 11, 28)).alerts()).singleElement()
          .satisfies(alert -> assertThat(alert.body().eventClass()).isEqualTo("FREE"));
      assertThat(watched.run(LocalDate.of(2026, 11, 29)).alerts()).isEmpty();
    }
  }

  @Test
  void raisesTheSameAlertsHoweverDocumentsAreSplit() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<PatentDocument> documents = new ArrayList<>();
    Set<String> expected = new TreeSet<>();
    for (int i = 0; i < 14; i++) {
      PatentDocument right = model("CN20900" + (1000 + i) + "U", "公司" + i);
      boolean ended = random.nextBoolean();
      documents.add(ended ? Cases.and(right, Cases.gazette("CF01", "2025-03-04")) : right);
      if (ended) {
        expected.add("FREE " + right.id());
      }
    }
    for (int batches : new int[] {1, 2, 5}) {
      List<Alert> alerts = WatchedDatabase.played(folder.resolve("split" + batches), new WatchedDatabase.Setting(Cases.sector(""),
          List.of(Documents.of("CN100000001A").build()), List.of(watch())), WatchedDatabase.split(documents, batches, random));
      Set<String> told = alerts.stream().map(alert -> alert.body().eventClass() + " " + alert.body().evidence().documents().getFirst().number())
          .collect(Collectors.toCollection(TreeSet::new));
      assertThat(told).as("seed %d, %d batches", seed, batches).isEqualTo(expected);
    }
  }
}
