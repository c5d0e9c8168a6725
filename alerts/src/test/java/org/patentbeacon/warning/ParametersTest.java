package org.patentbeacon.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;

/// Parameters that many sorts of watch share.
class ParametersTest {
  private static final String OWN = "某某散热科技有限公司";
  private static final Map<String, String> SECTOR = Map.of("topics.yaml", "topics:\n  - {id: n-1, name: 液冷, query: TI=液冷}\n",
      "enterprises/t-1.yaml", "id: t-1\nnames: [" + OWN + "]\nipc: [F28F]\n");

  @TempDir
  Path folder;

  private static Watch watch(WatchKind kind, Map<String, String> params) {
    return Watch.of(kind, "监视", new TreeMap<>(params)).by("t-1");
  }

  @Test
  void unitsOtherThanFamiliesAreRefused() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      assertThat(watched.beacon().watch(watch(WatchKind.TOPIC, Map.of("topic", "n-1", "unit", "SIMPLE_FAMILY"))).id()).isNotEmpty();
      assertThatThrownBy(() -> watched.beacon().watch(watch(WatchKind.TOPIC, Map.of("topic", "n-1", "unit", "APPLICATION"))))
          .hasMessage("parameter unit: expected one of [SIMPLE_FAMILY], found 'APPLICATION'");
    }
  }

  @Test
  void queriesAreReadInTheDialectOfTheWatch() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      watched.beacon().watch(watch(WatchKind.QUERY, Map.of("query", "TTL:液冷", "dialect", "patsnap")));
      watched.imports(List.of(Documents.of("CN118800001A").title("一种液冷板").build(), Documents.of("CN118800002A").title("一种灯").build()));
      assertThat(watched.run()).singleElement().satisfies(alert -> {
        assertThat(alert.body().evidence().documents()).extracting(one -> one.number()).containsExactly("CN118800001A");
        assertThat(alert.body().evidence().matches()).extracting(match -> match.clauseText()).containsExactly("TI=\"液冷\"");
      });
    }
  }

  private static List<PatentDocument> published(String month, int from, int count, String applicant) {
    List<PatentDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(Documents.of("CN1188" + (10_000 + from + i) + "A").title("一种液冷板").applicant(applicant).published(month + "-05").build());
    }
    return documents;
  }

  @Test
  void shiftsOfATopicLeaveOutWhatIsTheTenantsUnlessAsked() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      watched.imports(published("2025-03", 0, 6, "甲公司"));
      watched.imports(published("2026-03", 100, 6, "甲公司"));
      watched.imports(published("2026-04", 200, 12, OWN));
      watched.imports(List.of(Documents.of("CN118899998A").title("无关").published("2026-10-01").build()));
      Map<String, String> params = Map.of("topic", "n-1", "minPerWindow", "5", "aspects", "FILINGS");
      watched.beacon().watch(watch(WatchKind.TOPIC, params).withId("w-others"));
      watched.beacon().watch(watch(WatchKind.TOPIC, params).with("includeOwn", "true").withId("w-all"));
      watched.imports(List.of(Documents.of("CN118899999A").title("无关").published("2026-11-02").build()));
      assertThat(watched.run(LocalDate.of(2026, 11, 20)).alerts()).extracting(alert -> alert.body().watchId() + " " + alert.body().eventClass())
          .containsExactly("w-all ASPECT:FILINGS");
    }
  }

  @Test
  void inventorsWhoCameAreToldWhenAsked() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Map.of("topics.yaml", SECTOR.get("topics.yaml"), "enterprises/t-1.yaml",
          SECTOR.get("enterprises/t-1.yaml") + "competitors: [{names: [某某动力有限公司]}]\n"));
      watched.imports(List.of(Documents.of("CN110000001A").applicant("某某动力有限公司").filed("2020-03-02").ipc("F28D1/00")
          .inventor("张三").inventor("李四").build()));
      Map<String, String> params = Map.of("relation", "COMPETITOR");
      watched.beacon().watch(watch(WatchKind.INVENTOR_MOVE, params).withId("w-others"));
      watched.beacon().watch(watch(WatchKind.INVENTOR_MOVE, params).with("includeOwn", "true").withId("w-all"));
      watched.imports(List.of(Documents.of("CN118800001A").applicant(OWN).filed("2025-06-30").ipc("F28D9/00").inventor("张三").inventor("李四").build()));
      assertThat(watched.run()).hasSize(2).allSatisfy(alert -> assertThat(alert.body().watchId()).isEqualTo("w-all"));
    }
  }

  @Test
  void whatIsLateIsSaidByTheWatch() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      watched.imports(List.of(Documents.of("CN118899998A").title("无关").published("2026-10-01").build()));
      Map<String, String> params = Map.of("competitor", "某某动力有限公司");
      watched.beacon().watch(watch(WatchKind.COMPETITOR, params).withId("w-usual"));
      watched.beacon().watch(watch(WatchKind.COMPETITOR, params).with("lateDays", "20").withId("w-strict"));
      watched.imports(List.of(Documents.of("CN118800001A").applicant("某某动力有限公司").title("一种液冷板").published("2026-09-01").build()));
      Map<String, Object> late = new TreeMap<>();
      for (Alert alert : watched.run()) {
        if (alert.body().eventClass().equals("NEW_FILING")) {
          late.put(alert.body().watchId(), alert.body().observed().get("newLate"));
        }
      }
      assertThat(late).hasToString("{w-strict=1, w-usual=0}");
    }
  }
}
