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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.Notice;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.Move;
import org.patentbeacon.alert.rule.Mover;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.PatentType;
import org.patentbeacon.legal.rule.RuleTable;
import org.patentbeacon.ledger.Desk;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.warning.Documents;
import org.patentbeacon.warning.RunReport;
import org.patentbeacon.warning.WatchedDatabase;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.run.OutcomeKind;

class DeadlineWatchTest {
  @TempDir
  Path folder;

  private static Watch watch(String... params) {
    TreeMap<String, String> all = new TreeMap<>();
    for (int i = 0; i < params.length; i += 2) {
      all.put(params[i], params[i + 1]);
    }
    return Watch.of(WatchKind.DEADLINE, "期限", all).by("t-1");
  }

  private static Documents own(String number, String filed) {
    return Documents.of(number).applicant(Cases.OWN).title("一种液冷板").filed(filed);
  }

  @Test
  void warnsOfAnAnnualFeeOnceAndRaisesItAsTheDayComesAndPasses() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      watched.imports(List.of(own("CN112000001B", "2020-12-14").application("CN202011470000").published("2023-05-12").build()));
      watched.beacon().watch(watch("markets", "CN"));

      List<Alert> first = watched.run(LocalDate.of(2026, 11, 23)).alerts();
      Alert fee = first.stream().filter(alert -> alert.body().eventClass().equals("ANNUAL_FEE:7")).findFirst().orElseThrow();
      assertThat(fee.body().severity()).isEqualTo(Severity.ORANGE);
      assertThat(fee.body().observed()).containsEntry("daysLeft", 21).containsEntry("nominal", "2026-12-14")
          .containsEntry("amount", java.util.Map.of("nowMinor", 200000, "currency", "CNY"));
      assertThat(fee.body().evidence().more()).containsEntry("calendar", "cn-2026-1").containsEntry("provisional", false);
      assertThat(fee.body().recommendedAction().code()).isEqualTo("PAY_FEE");
      assertThat(fee.body().title().zh()).isEqualTo("第 7 年年费：一种液冷板，还有 21 天");
      assertThat(fee.body().explanation().meaning().zh()).startsWith("本企业案件“一种液冷板”（CN，申请号 CN202011470000）的第 7 年年费：请于 2026-12-14 前完成"
          + "（还有 21 天），最迟有效日 2026-12-14。应缴 2000.00 CNY。后果：");

      assertThat(watched.run(LocalDate.of(2026, 11, 24)).alerts()).isEmpty();
      List<Alert> late = watched.run(LocalDate.of(2027, 2, 1)).alerts();
      assertThat(late).filteredOn(alert -> alert.id().equals(fee.id())).singleElement().satisfies(alert -> {
        assertThat(alert.body().severity()).isEqualTo(Severity.RED);
        assertThat(alert.body().observed()).containsEntry("stage", "GRACE").containsEntry("nominal", "2027-06-14");
      });
    }
  }

  private static final String FEE = "CN112000001B";

  private static PatentDocument feeCase(LegalEvent... entries) {
    return Cases.with(own(FEE, "2020-12-14").application("CN202011470000").published("2023-05-12"), entries);
  }

  private static Alert fee(WatchedDatabase watched) {
    return watched.inbox("t-1").stream().filter(alert -> alert.body().eventClass().equals("ANNUAL_FEE:7")).findFirst().orElseThrow();
  }

  private static List<String> told(WatchedDatabase watched, Alert alert) {
    return watched.beacon().ledger().outbox().after(new Scope.Tenant("t-1"), 0, 1_000).stream()
        .filter(notice -> notice.alertId().equals(alert.id())).map(Notice::idempotencyKey).map(key -> key.substring(key.indexOf(':') + 1)).toList();
  }

  @Test
  void remindsOfWhatNobodyLookedAt() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      watched.imports(List.of(feeCase()));
      watched.beacon().watch(watch("markets", "CN"));
      LocalDate first = LocalDate.of(2026, 11, 14);
      watched.run(first);
      watched.run(first.plusDays(6));
      assertThat(told(watched, fee(watched))).containsExactly("CREATED:1");
      assertThat(watched.run(first.plusDays(7)).alerts()).filteredOn(alert -> alert.body().eventClass().equals("ANNUAL_FEE:7")).singleElement()
          .satisfies(alert -> assertThat(alert.body().title().zh()).isEqualTo("第 7 年年费：一种液冷板，还有 23 天"));
      assertThat(watched.run(first.plusDays(7)).alerts()).isEmpty();
      watched.run(first.plusDays(14));
      assertThat(told(watched, fee(watched))).containsExactly("CREATED:1", "REMINDED:1", "REMINDED:2");

      Alert seen = fee(watched);
      watched.beacon().ledger().desk().move(new Scope.Tenant("t-1"), new Desk.Wanted(seen.id(), seen.standing().version(),
          new Desk.Person("李工", Mover.TENANT_USER), AlertState.SEEN, Move.Terms.NONE));
      watched.run(first.plusDays(21));
      assertThat(told(watched, fee(watched))).hasSize(3);
      assertThat(watched.beacon().ledger().archive().verify(new Scope.Tenant("t-1")).faults()).isEmpty();
    }
  }

  @Test
  void remindsAsOftenAsAsked() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      watched.imports(List.of(feeCase()));
      watched.beacon().watch(watch("markets", "CN", "remindEvery", "0"));
      for (int day = 0; day < 30; day += 3) {
        watched.run(LocalDate.of(2026, 11, 15).plusDays(day));
      }
      assertThat(told(watched, fee(watched))).doesNotContain("REMINDED:1").contains("CREATED:1");
    }
  }

  @Test
  void settlesAFeeThatIsRecordedAsPaidAndOpensItAgainWhenItIsNot() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      watched.imports(List.of(feeCase()));
      watched.beacon().watch(watch("markets", "CN"));
      watched.run(LocalDate.of(2026, 11, 23));
      watched.sector(Cases.sector("ownPatents:\n  - {number: " + FEE + ", paidThrough: 7}\n"));
      assertThat(watched.run(LocalDate.of(2026, 11, 24)).alerts()).extracting(alert -> alert.body().eventClass()).contains("ANNUAL_FEE:7");
      assertThat(fee(watched).standing().state()).isEqualTo(AlertState.RESOLVED);
      assertThat(watched.beacon().ledger().archive().history(new Scope.Tenant("t-1"), fee(watched).id())).last().satisfies(entry -> {
        assertThat(entry.step().actor()).isEqualTo("system");
        assertThat(entry.step().reason()).isEqualTo("recorded as done or paid");
      });
      assertThat(watched.run(LocalDate.of(2026, 11, 25)).alerts()).isEmpty();
      assertThat(told(watched, fee(watched))).containsExactly("CREATED:1");

      watched.sector(Cases.sector("ownPatents:\n  - {number: " + FEE + ", paidThrough: 6}\n"));
      watched.run(LocalDate.of(2026, 11, 26));
      assertThat(fee(watched).standing().state()).isEqualTo(AlertState.NEW);
      assertThat(told(watched, fee(watched))).containsExactly("CREATED:1", "REOPENED:1");
    }
  }

  @Test
  void settlesAndSilencesTheDeadlinesOfACaseThatEnds() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      watched.imports(List.of(feeCase()));
      watched.beacon().watch(watch("markets", "CN"));
      watched.beacon().watch(Watch.of(WatchKind.LEGAL_EVENT, "本企业", new TreeMap<>(Map.of("relation", "OWN"))).by("t-1"));
      watched.run(LocalDate.of(2026, 11, 23));
      watched.imports(List.of(feeCase(Cases.gazette("IW01", "2026-11-24"))));
      watched.run(LocalDate.of(2026, 11, 25));
      Alert invalidated = watched.inbox("t-1").stream().filter(alert -> alert.body().eventClass().equals("INVALIDATED")).findFirst().orElseThrow();
      assertThat(fee(watched).standing().state()).isEqualTo(AlertState.RESOLVED);
      assertThat(fee(watched).standing().inhibitedBy()).as("I2").isEqualTo(invalidated.id());
      assertThat(watched.beacon().ledger().archive().history(new Scope.Tenant("t-1"), fee(watched).id()))
          .anySatisfy(entry -> assertThat(entry.step().reason()).isEqualTo("the case ended: REVOKED"));
      assertThat(invalidated.standing().inhibitedBy()).isNull();
      assertThat(told(watched, invalidated)).containsExactly("CREATED:1");
    }
  }

  @Test
  void theEndOfTheTermSilencesFeesThatCanOnlyBeRestored() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      watched.imports(List.of(Cases.with(own("CN101000001B", "2007-06-14").application("CN200710100001").published("2010-05-12"))));
      watched.beacon().watch(watch("markets", "CN"));
      watched.run(LocalDate.of(2027, 1, 5));
      Map<String, Alert> all = watched.inbox("t-1").stream().collect(Collectors.toMap(alert -> alert.body().eventClass(), alert -> alert));
      assertThat(all.keySet()).contains("TERM_END", "ANNUAL_FEE:20");
      all.forEach((event, alert) -> {
        boolean fee = event.startsWith("ANNUAL_FEE");
        assertThat(alert.standing().inhibitedBy()).as("I1: %s", event).isEqualTo(fee ? all.values().stream()
            .filter(one -> one.body().eventClass().equals("TERM_END")).findFirst().orElseThrow().id() : null);
        assertThat(told(watched, alert)).as(event).hasSize(fee ? 0 : 1);
      });
    }
  }

  @Test
  void warnsOfCasesThatNothingIsPublishedOf() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector("ownPatents:\n  - {number: CN202511470000.2, filing: 2025-12-28, type: invention}\n"));
      watched.beacon().watch(watch("markets", "CN"));
      assertThat(watched.run(LocalDate.of(2026, 11, 20)).alerts()).extracting(alert -> alert.body().eventClass()).contains("PRIORITY");
    }
  }

  @Test
  void saysNothingOfCasesThatAreOverAndOfThoseOfOthers() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      watched.imports(List.of(Documents.of("CN112000002B").applicant("甲公司").filed("2020-12-14").published("2023-05-12").build(),
          Cases.with(own("CN112000003B", "2020-12-14").published("2023-05-12"), Cases.gazette("IW01", "2025-03-04"))));
      watched.beacon().watch(watch("markets", "CN"));
      assertThat(watched.run(LocalDate.of(2026, 11, 23)).alerts()).isEmpty();
    }
  }

  @Test
  void warnsOfCertificates() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      watched.beacon().watch(watch("certificates", "高新技术企业 2026-12-31; 质量体系 2028-01-01"));
      assertThat(watched.run(LocalDate.of(2026, 11, 20)).alerts()).singleElement().satisfies(alert -> {
        assertThat(alert.body().severity()).isEqualTo(Severity.YELLOW);
        assertThat(alert.body().title().zh()).isEqualTo("证书“高新技术企业”：还有 41 天");
      });
    }
  }

  @Test
  void failsWithAReasonWhenItsMapIsNone() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(Cases.sector(""));
      watched.beacon().watch(watch("softMap", "30 90"));
      RunReport report = watched.run(LocalDate.of(2026, 11, 20));
      assertThat(report.outcomes().getFirst().outcome()).isEqualTo(OutcomeKind.FAILED);
      assertThat(report.outcomes().getFirst().reason()).isEqualTo(
          "parameter softMap: expected the days left for blue, yellow, orange and red such as 180 90 30 0, found '30 90'");
    }
  }

  @Test
  void hasWordsForEveryRule() {
    for (String rule : List.of("CN.ANNUAL_FEE", "US.MAINTENANCE", "EP.RENEWAL", "PCT.ENTRY", "CN.EXAMINATION_REQUEST", "CN.TERM_END")) {
      assertThat(RuleTable.shipped().has(rule)).isTrue();
      assertThat(DeadlineWords.of(RuleTable.shipped().rule(rule).name()).action().code()).isNotEmpty();
    }
  }

  @Test
  void raisesTheSameAlertsHoweverDocumentsAreSplit() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<PatentDocument> documents = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      String filed = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3_000)).toString();
      boolean model = random.nextBoolean();
      documents.add(own("CN21200" + (1000 + i) + (model ? "U" : "B"), filed).type(model ? PatentType.UTILITY_MODEL : PatentType.INVENTION_GRANT)
          .published(LocalDate.parse(filed).plusMonths(18).toString()).build());
    }
    Set<String> whole = null;
    for (int batches : new int[] {1, 2, 5}) {
      List<Alert> alerts = WatchedDatabase.played(folder.resolve("split" + batches), new WatchedDatabase.Setting(Cases.sector(""),
          List.of(Documents.of("CN100000001A").build()), List.of(watch("markets", "CN"))), WatchedDatabase.split(documents, batches, random));
      Set<String> told = alerts.stream().map(alert -> alert.body().dedupeKey() + " " + alert.body().severity())
          .collect(Collectors.toCollection(TreeSet::new));
      whole = whole == null ? told : whole;
      assertThat(told).as("seed %d, %d batches", seed, batches).isEqualTo(whole).isNotEmpty();
    }
  }
}
