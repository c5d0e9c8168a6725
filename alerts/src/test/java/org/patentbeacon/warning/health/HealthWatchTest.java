package org.patentbeacon.warning.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.warning.Documents;
import org.patentbeacon.warning.WatchedDatabase;
import org.patentbeacon.warning.right.Cases;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;

class HealthWatchTest {
  private static final String PROFILE = "ipc: [F28F]\nmainBusinessIpc: [F28F]\ncertificates: [{name: 高新技术企业, expiry: 2027-03-01}]\n";

  @TempDir
  Path folder;

  private static Watch watch() {
    return Watch.of(WatchKind.PORTFOLIO_HEALTH, "体检", Collections.emptySortedMap()).by("t-1");
  }

  private static PatentDocument right(int i, String filed) {
    return Cases.with(Documents.of("CN10700" + (1000 + i) + "B").applicant(Cases.OWN).title("一种冷板").filed(filed).ipc("F28F3/12")
        .inventor("张三").published("2010-06-02"), Cases.gazette("GR01", "2010-06-02"));
  }

  @Test
  void knowsTheQuarterThatEndedLast() {
    assertThat(HealthRunner.ended(LocalDate.of(2026, 11, 20))).isEqualTo("2026-09-30");
    assertThat(HealthRunner.ended(LocalDate.of(2026, 12, 31))).isEqualTo("2026-12-31");
    assertThat(HealthRunner.ended(LocalDate.of(2027, 1, 1))).isEqualTo("2026-12-31");
  }

  @Test
  void tellsOnceAfterTheEndOfAQuarterWhatIsSevereAndWhatIsNotAssessed() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(PROFILE));
      watched.imports(List.of(right(1, "2009-05-20"), right(2, "2015-05-20"), right(3, "2016-05-20")));
      watched.beacon().watch(watch());
      assertThat(watched.run(LocalDate.of(2026, 12, 30)).alerts()).isEmpty();
      List<Alert> alerts = watched.run(LocalDate.of(2027, 1, 2)).alerts();
      assertThat(alerts).singleElement().satisfies(alert -> {
        assertThat(alert.body().severity()).isEqualTo(Severity.ORANGE);
        assertThat(alert.body().observed()).containsEntry("severe", List.of("S2", "S4")).containsEntry("attention", List.of("A7"));
        assertThat(alert.body().observed().get("notAssessed")).asString().contains("S1", "S5", "S3");
        assertThat(alert.body().evidence().more().get("items")).asString().contains("2.4 years");
        assertThat(alert.body().title().zh()).isEqualTo("2026-12-31 季度专利体检：严重 2 项，关注 1 项");
        assertThat(alert.body().explanation().meaning().zh()).contains("S2 核心专利剩余保护期不足三年", "未评估");
      });
      assertThat(watched.run(LocalDate.of(2027, 2, 3)).alerts()).isEmpty();
    }
  }

  private static Worth worth(Map<String, Double> before, Map<String, Double> now, String... unknown) {
    return new Worth(new TreeMap<>(before), new OwnField(new TreeMap<>(now), new TreeSet<>(List.of(unknown)), List.of()));
  }

  @Test
  void comparesWhatRightsAreWorth() {
    assertThat(worth(Map.of("a", 81.0, "b", 66.0), Map.of("a", 64.0, "b", 51.0)).grades()).hasEntrySatisfying("a", fall -> {
      assertThat(fall.grades()).isEqualTo(2);
      assertThat(fall.shown()).isEqualTo("A -> C (81.0 -> 64.0)");
    }).hasEntrySatisfying("b", fall -> assertThat(fall.grades()).isEqualTo(1));
    assertThat(worth(Map.of("a", 81.0), Map.of("a", 0.0)).grades()).as("it ended").isEmpty();
    assertThat(worth(Map.of("a", 60.0, "b", 60.0), Map.of("a", 60.0))).matches(Worth::halved, "b went");
    assertThat(worth(Map.of("a", 60.0, "b", 60.0), Map.of("a", 60.0), "b")).matches(one -> !one.halved(), "nothing is known of b now");
    assertThat(worth(Map.of("a", 60.0), Map.of("a", 0.0))).matches(Worth::gone);
    assertThat(worth(Map.of("a", 60.0), Map.of(), "a")).matches(one -> !one.gone() && !one.halved());
    assertThat(worth(Map.of(), Map.of("a", 40.0))).matches(one -> !one.gone() && !one.halved());
  }

  @Test
  void tellsThatValuesWentAndThatTheFieldGrowsWithoutTheEnterprise() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(PROFILE));
      List<PatentDocument> documents = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        documents.add(Cases.with(Documents.of("CN10800" + (1000 + i) + "A").applicant("公司" + i % 7).title("一种冷板").ipc("F28F3/12")
            .filed(i < 25 ? "2024-01-10" : "2025-01-10").published("2026-03-01")));
      }
      documents.addAll(List.of(right(1, "2012-05-20"), right(2, "2015-05-20"), right(3, "2024-02-20")));
      watched.imports(documents);
      watched.beacon().watch(watch().with("minFamilies", "20"));
      watched.imports(List.of(Cases.and(right(1, "2012-05-20"), Cases.gazette("IW01", "2026-11-03")),
          Cases.and(right(2, "2015-05-20"), Cases.gazette("IW01", "2026-11-03")),
          Cases.and(right(3, "2024-02-20"), Cases.gazette("IW01", "2026-11-03"))));
      Alert told = watched.run(LocalDate.of(2027, 1, 2)).alerts().getFirst();
      assertThat(told.body().observed().get("severe")).asString().contains("S5");
      assertThat(told.body().observed().get("attention")).asString().contains("A6");
      assertThat(told.body().evidence().more().get("items")).asString().contains("25 -> 35, 1 -> 0").contains("-> 0.0");
      assertThat(told.body().observed().get("notAssessed")).asString().contains("S1").doesNotContain("S5", "A6");
    }
  }

  @Test
  void findsTheSameHoweverDocumentsAreSplit() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<PatentDocument> documents = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      documents.add(right(i, LocalDate.of(2008, 1, 1).plusDays(random.nextInt(4_000)).toString()));
    }
    Object whole = null;
    for (int batches : new int[] {1, 2, 5}) {
      try (WatchedDatabase watched = WatchedDatabase.in(folder.resolve("split" + batches))) {
        watched.sector(Cases.sector(PROFILE));
        watched.beacon().watch(watch());
        for (List<PatentDocument> batch : WatchedDatabase.split(documents, batches, random)) {
          watched.imports(batch);
          watched.run();
        }
        Object told = watched.run(LocalDate.of(2027, 1, 1)).alerts().getFirst().body().evidence();
        whole = whole == null ? told : whole;
        assertThat(told).as("seed %d, %d batches", seed, batches).isEqualTo(whole);
      }
    }
  }
}
