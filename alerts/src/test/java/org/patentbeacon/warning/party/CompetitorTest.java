package org.patentbeacon.warning.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.patentbeacon.watch.run.OutcomeKind;

class CompetitorTest {
  static final Map<String, String> SECTOR = Map.of("topics.yaml", """
      topics:
        - {id: n-1, name: 液冷, query: TI=液冷}
        - {id: n-2, name: 风冷, query: TI=风冷}
      """, "enterprises/t-1.yaml", """
      id: t-1
      names: [某某散热科技有限公司]
      ipc: [F28F]
      markets: [CN, US]
      competitors: [{names: [某某动力有限公司]}]
      """);
  private static final String RIVAL = "某某动力有限公司";

  @TempDir
  Path folder;

  private static Watch watch() {
    return Watch.of(WatchKind.COMPETITOR, "某某动力", new TreeMap<>(Map.of("competitor", RIVAL, "scope", "all"))).by("t-1");
  }

  private static Documents rival(String number) {
    return Documents.of(number).applicant(RIVAL).title("一种液冷板").ipc("F28F3/12");
  }

  private static Alert only(List<Alert> alerts, String eventClass) {
    List<Alert> found = alerts.stream().filter(alert -> alert.body().eventClass().equals(eventClass)).toList();
    assertThat(found).as(eventClass).hasSize(1);
    return found.getFirst();
  }

  @Test
  void tellsWhatACompetitorFilesWithTheFieldsAndTheCountriesItEnters() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      watched.imports(List.of(rival("CN110000001A").published("2024-03-01").build()));
      watched.beacon().watch(watch());
      assertThat(watched.run(LocalDate.of(2026, 11, 20)).outcomes().getFirst().outcome()).isEqualTo(OutcomeKind.BASELINED);

      watched.imports(List.of(
          rival("CN118800001A").published("2026-11-03").build(),
          rival("CN118800002A").published("2026-11-10").title("一种电池").ipc("H01M10/613").build(),
          Documents.of("CN118800003A").applicant("别的公司").title("一种液冷板").ipc("F28F3/12").build(),
          Documents.of("US20260000001A").application("US19000001").applicant(RIVAL).title("cold plate").ipc("F28F3/12")
              .priority("CN202510000009", "2025-05-10").published("2026-11-12").build()));
      List<Alert> alerts = watched.run();

      Alert filings = only(alerts, "NEW_FILING");
      assertThat(filings.body().title().zh()).isEqualTo("竞争对手“某某动力有限公司”新公开 3 个专利族");
      assertThat(filings.body().severity()).isEqualTo(Severity.BLUE);
      assertThat(filings.body().evidence().documents()).extracting(one -> one.number())
          .containsExactlyInAnyOrder("CN118800001A", "CN118800002A", "US20260000001A");
      assertThat(filings.body().evidence().more()).asString().isEqualTo("{alias={basis=NAMED, confidence=1, name=某某动力有限公司}}");

      Alert field = only(alerts, "FIELD_ENTRY");
      assertThat(field.body().severity()).isEqualTo(Severity.YELLOW);
      assertThat(field.body().observed()).containsEntry("field", List.of("H01M")).containsEntry("prior5y", 0);
      assertThat(field.body().evidence().more()).containsEntry("earlierFields", List.of("F28F"));
      assertThat(field.body().explanation().meaning().zh()).isEqualTo(
          "“某某动力有限公司”此前五年在 H01M 没有公开专利，现于 2026-11-10 公开：CN118800002A “一种电池”, 2026-11-10。");

      Alert country = only(alerts, "COUNTRY_ENTRY");
      assertThat(country.body().explanation().meaning().en()).isEqualTo("A family of '某某动力有限公司' that began in CN was first published in"
          + " your market US on 2026-11-12: US20260000001A “cold plate”, 2026-11-12.");
      assertThat(watched.run()).isEmpty();
    }
  }

  @Test
  void tellsAGrantOnceAndNotAsANewFamily() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      watched.imports(List.of(rival("CN110000001A").published("2024-03-01").build()));
      watched.beacon().watch(watch());
      watched.imports(List.of(rival("CN110000001B").published("2026-11-17").build()));
      List<Alert> alerts = watched.run();
      assertThat(alerts).hasSize(1);
      assertThat(only(alerts, "GRANT").body().title().zh()).isEqualTo("竞争对手“某某动力有限公司”的专利已授权：CN110000001B 一种液冷板");
      assertThat(alerts.getFirst().body().severity()).isEqualTo(Severity.YELLOW);
    }
  }

  @Test
  void isMoreUrgentWhereAFamilyIsLikeAProduct() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Map.of("topics.yaml", SECTOR.get("topics.yaml"), "enterprises/t-1.yaml", SECTOR.get("enterprises/t-1.yaml")
          + "products: [{name: 液冷板, description: 一种液冷板}, {name: 风扇}]\n"));
      watched.imports(List.of(Documents.of("CN110000001A").applicant(RIVAL).published("2024-03-01").ipc("F16H1/00").build()));
      watched.beacon().watch(watch());
      watched.imports(List.of(Documents.of("CN110000001B").applicant(RIVAL).published("2026-11-17").title("一种液冷板").ipc("F16H1/00").build(),
          rival("CN118800001A").published("2026-11-03").build(),
          Documents.of("CN118800002A").applicant(RIVAL).published("2026-11-03").title("高速列车转向架").ipc("F16H1/00").build()));
      List<Alert> alerts = watched.run();
      assertThat(only(alerts, "GRANT").body().severity()).isEqualTo(Severity.ORANGE);
      assertThat(only(alerts, "NEW_FILING").body().severity()).isEqualTo(Severity.YELLOW);
      assertThat(only(alerts, "FIELD_ENTRY").body().severity()).as("in the profile, and like a product").isEqualTo(Severity.RED);
      assertThat(only(alerts, "FIELD_ENTRY").body().evidence().more()).containsEntry("product", "液冷板")
          .containsEntry("method", "tf-idf of words").containsKey("similarity");
      assertThat(only(alerts, "FIELD_ENTRY").body().explanation().meaning().zh()).contains("与本企业产品“液冷板”的相似度为").endsWith("预警度上调一级。");
      watched.beacon().watch(watch().with("minSim", "100").withId("w-strict"));
      watched.imports(List.of(rival("CN118800001B").published("2026-11-18").title("一种液冷板").build()));
      assertThat(watched.run()).filteredOn(alert -> alert.body().watchId().equals("w-strict")).singleElement()
          .satisfies(alert -> assertThat(alert.body().severity()).isEqualTo(Severity.YELLOW));
    }
  }

  @Test
  void leavesOutJointFilingsWithTheTenantAndWhatIsOutsideItsTopics() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      watched.beacon().watch(watch().with("scope", "n-1 n-2"));
      watched.imports(List.of(rival("CN118800001A").applicant("某某散热科技有限公司").build(),
          rival("CN118800002A").title("一种电机").build(), rival("CN118800003A").title("风冷机").build()));
      List<Alert> alerts = watched.run();
      assertThat(only(alerts, "NEW_FILING").body().evidence().documents()).extracting(one -> one.number()).containsExactly("CN118800003A");
      assertThat(only(alerts, "FIELD_ENTRY").body().observed()).containsEntry("field", List.of("F28F", "n-2"));
      assertThat(only(alerts, "FIELD_ENTRY").body().severity()).isEqualTo(Severity.ORANGE);
    }
  }

  @Test
  void saysWhatIsWrongWithAWatchAndRunsTheOthers() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      watched.beacon().watch(watch().firingOnFirstRun());
      watched.beacon().watch(watch().firingOnFirstRun().with("scope", "n-9").with("minAlias", "0.9").withId("w-bad"));
      watched.imports(List.of(rival("CN118800001A").build()));
      assertThat(watched.run(LocalDate.of(2026, 11, 20)).outcomes()).extracting(one -> one.outcome() + " " + one.reason())
          .containsExactlyInAnyOrder("FIRED null", "FAILED parameter topic: expected a topic of a bound sector, found 'n-9'");
    }
  }

  @Test
  void tellsTheSameInWhateverOrderAndBatchesDocumentsArrive() throws IOException {
    for (long seed = 1; seed <= 4; seed++) {
      Random random = new Random(seed);
      List<PatentDocument> documents = new ArrayList<>();
      SortedMap<String, String> expected = new TreeMap<>();
      for (int i = 0; i < 12; i++) {
        String number = "CN1188000" + (10 + i);
        boolean rivals = random.nextInt(3) > 0;
        String ipc = random.nextBoolean() ? "F28F3/12" : random.nextBoolean() ? "H01M10/60" : "H05K7/20";
        LocalDate day = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(60));
        documents.add(one(number + "A", rivals, ipc, day.toString()));
        boolean granted = random.nextInt(3) == 0;
        if (granted) {
          documents.add(one(number + "B", rivals, ipc, "2026-11-0" + (1 + random.nextInt(9))));
        }
        if (rivals) {
          String family = "S:CN2025188000" + (10 + i);
          expected.put("COMPETITOR NEW_FILING " + family, "BLUE");
          if (granted) {
            expected.put("COMPETITOR GRANT {competitor=" + RIVAL + "}[" + family + "]", "YELLOW");
          }
          if (!ipc.startsWith("H01M")) {
            expected.put("COMPETITOR FIELD_ENTRY {competitor=" + RIVAL + "}[" + family + "]", ipc.startsWith("F28F") ? "ORANGE" : "YELLOW");
          }
        }
      }
      WatchedDatabase.Setting setting = new WatchedDatabase.Setting(SECTOR,
          List.of(one("CN110000001A", true, "H01M10/60", "2024-03-01")), List.of(watch()));
      assertThat(Told.inAnyOrder(folder.resolve("seed-" + seed), setting, documents, seed)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  private static PatentDocument one(String number, boolean rivals, String ipc, String day) {
    return Documents.of(number).applicant(rivals ? RIVAL : "别的公司").ipc(ipc).published(day).build();
  }
}
