package org.patentbeacon.warning.right;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.rule.Relation;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.alert.rule.SeverityByKind;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.legal.EventType;
import org.patentbeacon.warning.Documents;
import org.patentbeacon.warning.WatchedDatabase;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.run.OutcomeKind;

class LegalEventWatchTest {
  private static final Map<String, String> SECTOR = Cases.sector("");

  @TempDir
  Path folder;

  private WatchedDatabase watched;

  @BeforeEach
  void opens() throws IOException {
    watched = WatchedDatabase.in(folder.resolve("one"));
    watched.sector(SECTOR);
  }

  @AfterEach
  void closes() throws IOException {
    watched.close();
  }

  private static Watch watch(String... params) {
    TreeMap<String, String> all = new TreeMap<>();
    for (int i = 0; i < params.length; i += 2) {
      all.put(params[i], params[i + 1]);
    }
    return Watch.of(WatchKind.LEGAL_EVENT, "法律状态", all).by("t-1");
  }

  private static Documents own(String number) {
    return Documents.of(number).applicant(Cases.OWN).title("一种液冷板").filed("2018-03-05");
  }

  @Test
  void tellsThatAnOwnRightLapsedAndUntilWhenItCanBeRestored() throws IOException {
    PatentDocument granted = Cases.with(own("CN108000001B").published("2020-06-02"), Cases.gazette("GR01", "2020-06-02"));
    watched.imports(List.of(granted));
    watched.beacon().watch(watch("relation", "OWN"));
    assertThat(watched.run()).isEmpty();
    watched.imports(List.of(Cases.and(granted, Cases.gazette("CF01", "2026-10-13"))));

    List<Alert> alerts = watched.run();

    assertThat(alerts).hasSize(1);
    var body = alerts.getFirst().body();
    assertThat(body.severity()).isEqualTo(Severity.RED);
    assertThat(body.eventClass()).isEqualTo("LAPSED_FEE");
    assertThat(body.rule().id()).isEqualTo("LEGAL.OWN.LAPSED_FEE");
    assertThat(body.observed()).containsEntry("value", "LAPSED_FEE").containsEntry("previous", "IN_FORCE");
    assertThat(body.evidence().before()).containsEntry("state", "IN_FORCE");
    assertThat(body.evidence().after()).containsEntry("state", "LAPSED_RESTORABLE").containsEntry("restorableUntil", "2027-02-13");
    assertThat(body.evidence().events()).hasSize(1);
    assertThat(body.recommendedAction().code()).isEqualTo("CHECK_RESTORATION");
    assertThat(body.title().zh()).isEqualTo("本企业专利因未缴年费终止：一种液冷板");
    assertThat(body.explanation().meaning().zh()).isEqualTo("本企业专利“一种液冷板”（CN108000001B，申请号 CN202508000001，" + Cases.OWN
        + "，CN）：因未缴年费终止，生效日 2026-10-13。现状态：终止待恢复，自 2026-10-13 起，可恢复至 2027-02-13，保护期至 2038-03-05 前一日。"
        + "权利自应缴费期满日起终止；在可恢复期内可请求恢复，逾期不能挽回。");
    assertThat(watched.run()).isEmpty();
  }

  @Test
  void asksForAnotherComparisonWhenAWatchedApplicationIsGrantedWithOtherClaims() throws IOException {
    watched.imports(List.of(Cases.claiming(Documents.of("CN118000002A").application("CN202410000002").title("一种冷板").applicant("甲公司").build(), "一种冷板，其特征在于，包括流道。")));
    watched.beacon().watch(watch("relation", "FTO", "documents", "CN118000002A"));
    watched.imports(List.of(Cases.claiming(Documents.of("CN118000002B").application("CN202410000002").title("一种冷板").applicant("甲公司")
        .published("2026-11-17").build(), "一种冷板，其特征在于，包括流道和卡扣。")));

    assertThat(watched.run()).extracting(alert -> alert.body().eventClass(), alert -> alert.body().severity())
        .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("GRANTED", Severity.ORANGE),
            org.assertj.core.groups.Tuple.tuple("CLAIMS_CHANGED", Severity.ORANGE));
  }

  @Test
  void saysNothingOfATransferToTheTenantAndSpeaksOfOneAwayFromIt() throws IOException {
    PatentDocument right = own("CN108000003B").build();
    watched.imports(List.of(right));
    watched.beacon().watch(watch());
    watched.imports(List.of(Cases.and(right, Cases.transfer("2026-11-03", "乙公司", Cases.OWN))));
    assertThat(watched.run()).isEmpty();
    watched.imports(List.of(Cases.and(right, Cases.transfer("2026-11-10", Cases.OWN, "丙公司"))));
    assertThat(watched.run()).singleElement().satisfies(alert -> {
      assertThat(alert.body().severity()).isEqualTo(Severity.ORANGE);
      assertThat(alert.body().explanation().meaning().en()).contains("From " + Cases.OWN + " to 丙公司");
    });
  }

  @Test
  void repeatsNoStatusWordThatEveryTablePrintsAnew() throws IOException {
    PatentDocument right = Documents.of("CN108000004B").applicant("甲公司").build();
    watched.imports(List.of(right));
    watched.beacon().watch(watch("relation", "FTO", "documents", "CN108000004B"));
    watched.imports(List.of(Cases.and(right, status("2026-10-01"))));
    assertThat(watched.run()).extracting(alert -> alert.body().eventClass()).containsExactlyInAnyOrder("ENDED", "CONFLICT");
    watched.imports(List.of(Cases.and(right, status("2026-11-01"))));
    assertThat(watched.run()).isEmpty();
  }

  private static LegalEvent status(String day) {
    return new LegalEvent("CN", "STATUS", null, null, "失效", org.patentbeacon.document.PartialDate.parse(day), null, null, null, null, null,
        new TreeMap<>(), null);
  }

  @Test
  void failsWithAReasonWhenItIsToldOfNoRights() throws IOException {
    watched.beacon().watch(watch("relation", "FTO").firingOnFirstRun());
    watched.beacon().watch(watch("relation", "THEIRS").firingOnFirstRun());
    watched.imports(List.of(own("CN108000005B").build()));
    assertThat(watched.run(LocalDate.of(2026, 11, 20)).outcomes())
        .allSatisfy(outcome -> assertThat(outcome.outcome()).isEqualTo(OutcomeKind.FAILED))
        .extracting(outcome -> outcome.reason()).contains("parameter relation: expected one of [OWN, FTO, COMPETITOR], found 'THEIRS'");
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void hasWordsForEveryClassWithAColour(Relation relation) {
    List<String> classes = new ArrayList<>(List.of("CLAIMS_CHANGED", "CONFLICT", "UNKNOWN"));
    for (EventType type : EventType.values()) {
      classes.add(type.name());
    }
    for (String name : classes) {
      if (SeverityByKind.ofLegalEvent(name, relation).isPresent()) {
        assertThat(LegalEventWords.of(name, relation).action().code()).isNotEmpty();
      }
    }
  }

  @Test
  void raisesTheSameAlertsHoweverDocumentsAreSplit() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<PatentDocument> documents = new ArrayList<>();
    Set<String> expected = new TreeSet<>();
    for (int i = 0; i < 12; i++) {
      String application = "CN20181000" + (1000 + i);
      for (String number : List.of("CN10800" + (1000 + i) + "A", "CN10800" + (1000 + i) + "B")) {
        PatentDocument document = own(number).application(application).published(number.endsWith("A") ? "2019-02-01" : "2020-03-03").build();
        int entries = random.nextInt(3);
        for (int entry = 0; entry < entries; entry++) {
          String code = List.of("PE01", "EE01", "IP01", "PP01", "SE01").get(random.nextInt(5));
          String day = "20" + (21 + random.nextInt(5)) + "-0" + (1 + random.nextInt(9)) + "-11";
          document = Cases.and(document, Cases.gazette(code, day));
          String name = Map.of("PE01", "PLEDGE", "EE01", "LICENCE", "IP01", "PARTLY_INVALID", "PP01", "PRESERVED").get(code);
          if (name != null) {
            expected.add(name + " " + application + " " + day);
          }
        }
        documents.add(document);
      }
      expected.add("GRANTED " + application + " 2020-03-03");
    }
    for (int batches : new int[] {1, 2, 5}) {
      List<Alert> alerts = WatchedDatabase.played(folder.resolve("split" + batches),
          new WatchedDatabase.Setting(SECTOR, List.of(Documents.of("CN100000001A").build()), List.of(watch("relation", "OWN"))),
          WatchedDatabase.split(documents, batches, random));
      Set<String> told = alerts.stream().map(LegalEventWatchTest::key).collect(Collectors.toCollection(TreeSet::new));
      assertThat(told)
          .as("seed %d, %d batches", seed, batches).isEqualTo(expected);
    }
  }

  private static String key(Alert alert) {
    var body = alert.body();
    List<?> entries = (List<?>) body.evidence().more().get("entries");
    return body.eventClass() + " " + body.evidence().documents().getFirst().application() + " " + ((Map<?, ?>) entries.getFirst()).get("date");
  }
}
