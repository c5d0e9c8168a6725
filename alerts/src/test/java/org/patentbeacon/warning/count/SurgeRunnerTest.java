package org.patentbeacon.warning.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.warning.Documents;
import org.patentbeacon.warning.RunReport;
import org.patentbeacon.warning.WatchedDatabase;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.detect.BenjaminiHochberg;
import org.patentbeacon.watch.detect.CountSeries;
import org.patentbeacon.watch.detect.Ears;
import org.patentbeacon.watch.detect.NegativeBinomial;
import org.patentbeacon.watch.detect.SurgeDetector;
import org.patentbeacon.watch.run.OutcomeKind;

class SurgeRunnerTest {
  private static final Map<String, String> SECTOR = Map.of("topics.yaml", """
      topics:
        - {id: n-1, name: 液冷, query: TI=液冷, children: [{id: n-1.1, name: 冷板, query: TI=冷板}]}
        - {id: n-2, name: 风冷, query: TI=风冷}
      """, "enterprises/t-1.yaml", "id: t-1\nnames: [某某散热科技有限公司]\n");

  @TempDir
  Path folder;

  private int next = 10_000;

  private static Watch watch(String topic) {
    return Watch.of(WatchKind.SURGE, "异动 " + topic, new TreeMap<>(Map.of("topic", topic, "period", "MONTH", "series", ""))).by("t-1");
  }

  private List<PatentDocument> published(String title, YearMonth month, int count) {
    List<PatentDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(Documents.of("CN1188" + next++ + "A").title(title).applicant("公司" + i % 3)
          .published(month.atDay(1 + i % 27).toString()).build());
    }
    return documents;
  }

  private List<PatentDocument> year(String title, int each, YearMonth last) {
    List<PatentDocument> documents = new ArrayList<>();
    for (int i = 12; i >= 0; i--) {
      documents.addAll(published(title, last.minusMonths(i), each));
    }
    return documents;
  }

  private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

  @Test
  void tellsAClosedMonthThatStandsOutAndTheChildThatMakesItOnce() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      watched.imports(year("液冷", 2, SEPTEMBER));
      watched.imports(published("无关", YearMonth.of(2026, 10), 1));
      watched.beacon().watch(watch("n-1"));
      watched.beacon().watch(watch("n-1.1"));
      watched.imports(published("液冷", YearMonth.of(2026, 10), 2));
      watched.imports(published("液冷冷板", YearMonth.of(2026, 10), 12));
      assertThat(watched.run()).isEmpty();

      watched.imports(List.of(Documents.of("CN118899999A").title("无关").published("2026-11-02").build()));
      List<Alert> alerts = watched.run();
      Alert whole = alerts.stream().filter(alert -> alert.body().observed().get("value").equals(14)).findFirst().orElseThrow();
      AlertBody body = whole.body();
      assertThat(body.title().zh()).isEqualTo("“液冷”2026-10 公开量异常上升：14 族，预期 2.0");
      assertThat(body.severity()).isEqualTo(Severity.RED);
      assertThat(body.evidence().series()).containsEntry("start", "2025-10").containsEntry("end", "2026-10")
          .containsEntry("counts", List.of(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 14));
      assertThat(body.evidence().documents()).hasSize(14);
      assertThat(watched.run()).isEmpty();
    }
  }

  @Test
  void judgesMissedMonthsInTheirOrderAndLeavesTheAlarmOutOfTheNextBaseline() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      watched.imports(year("液冷", 3, SEPTEMBER));
      watched.imports(List.of(Documents.of("CN118899998A").title("无关").published("2026-10-01").build()));
      watched.beacon().watch(watch("n-1"));
      List<PatentDocument> missed = new ArrayList<>(published("液冷", YearMonth.of(2026, 10), 15));
      missed.addAll(published("液冷", YearMonth.of(2026, 11), 16));
      missed.add(Documents.of("CN118899999A").title("无关").published("2026-12-02").build());
      watched.imports(missed);
      List<Alert> alerts = watched.run();
      assertThat(alerts).extracting(alert -> alert.body().observed().get("period") + " " + alert.body().observed().get("value"))
          .containsExactlyInAnyOrder("2026-10 15", "2026-11 16");
      assertThat(alerts).filteredOn(alert -> alert.body().observed().get("period").equals("2026-11")).first()
          .satisfies(alert -> assertThat(alert.body().evidence().series()).containsEntry("excluded", List.of(11)));
    }
  }

  @Test
  void saysThatAPastIsTooShortAndTellsFallsWhenAsked() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      watched.imports(year("液冷", 9, SEPTEMBER));
      watched.imports(published("风冷", SEPTEMBER, 3));
      watched.imports(List.of(Documents.of("CN118899998A").title("无关").published("2026-10-01").build()));
      watched.beacon().watch(watch("n-1"));
      watched.beacon().watch(watch("n-1").with("twoSided", "true").withId("w-both"));
      watched.beacon().watch(watch("n-2"));
      watched.imports(List.of(Documents.of("CN118899999A").title("无关").published("2026-11-02").build()));
      assertThat(watched.run(LocalDate.of(2026, 11, 20)).outcomes()).extracting(outcome -> outcome.outcome())
          .containsExactlyInAnyOrder(OutcomeKind.QUIET, OutcomeKind.FIRED, OutcomeKind.INSUFFICIENT_DATA);
      assertThat(watched.inbox("t-1").getFirst().body().title().en())
          .isEqualTo("'液冷' in 2026-10: a fall, 0 families published, 9.0 expected");
    }
  }

  @Test
  void judgesByTheDetectorThatAWatchNames() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      watched.sector(SECTOR);
      List<Integer> counts = new ArrayList<>();
      for (int i = 40; i > 0; i--) {
        counts.add(2 + i % 3);
        watched.imports(published("液冷", YearMonth.of(2026, 10).minusMonths(i), counts.getLast()));
      }
      watched.imports(List.of(Documents.of("CN118899998A").title("无关").published("2026-10-01").build()));
      for (SurgeDetector detector : SurgeDetector.values()) {
        watched.beacon().watch(watch("n-1").with("detector", detector.name().toLowerCase(Locale.ROOT)).withId("w-" + detector));
      }
      assertThatThrownBy(() -> watched.beacon().watch(watch("n-1").with("detector", "CUSUM").with("twoSided", "true").withId("w-x")))
          .hasMessage("parameter twoSided: expected false, since the detector CUSUM sees no falls, found 'true'");
      watched.beacon().watch(watch("n-1").with("detector", "FARRINGTON").with("years", "5").withId("w-y"));
      watched.imports(published("液冷", YearMonth.of(2026, 10), 14));
      watched.imports(List.of(Documents.of("CN118899999A").title("无关").published("2026-11-02").build()));
      RunReport report = watched.run(LocalDate.of(2026, 11, 20));
      assertThat(report.outcomes()).filteredOn(one -> one.watch().equals("w-y")).singleElement()
          .satisfies(one -> assertThat(one.outcome()).as("five years are not there").isEqualTo(OutcomeKind.INSUFFICIENT_DATA));
      Map<String, AlertBody> told = new TreeMap<>();
      report.alerts().forEach(alert -> told.put(alert.body().watchId().substring(2), alert.body()));
      assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(Stream.of(SurgeDetector.values()).map(Enum::name).toList());
      told.forEach((detector, body) -> {
        assertThat(body.rule().id()).isEqualTo("SURGE." + detector);
        assertThat(body.evidence().more()).containsEntry("detector", detector);
        assertThat(body.observed()).as(detector).containsEntry("value", 14).containsEntry("period", "2026-10");
        boolean chance = List.of("NEGBIN", "FARRINGTON", "SCAN").contains(detector);
        assertThat(body.observed().keySet()).as(detector).contains(chance ? "pAdjusted" : "limit").doesNotContain(chance ? "limit" : "p");
        assertThat(body.severity()).as(detector).isLessThanOrEqualTo(chance ? Severity.RED : Severity.ORANGE);
      });
      counts.add(14);
      Ears ears = Ears.of(Ears.Method.C2);
      assertThat(body(told, "EARS_C2").observed()).containsEntry("limit", Math.round(ears.judge(CountSeries.of(counts)).limit().orThrow() * 1000) / 1000.0);
      assertThat(body(told, "EARS_C2").explanation().rule().zh()).contains("EARS C2", "最高橙色");
      assertThat(body(told, "SCAN").observed()).containsEntry("p", 0.001).containsEntry("seriesInRun", 3);
    }
  }

  private static AlertBody body(Map<String, AlertBody> told, String detector) {
    return told.entrySet().stream().filter(one -> one.getKey().equals(detector)).map(Map.Entry::getValue).findFirst().orElseThrow();
  }

  @Test
  void judgesAllSeriesOfATenantTogetherAsBruteForceDoes() throws IOException {
    for (long seed = 1; seed <= 4; seed++) {
      Random random = new Random(seed);
      Map<String, List<Integer>> counts = new TreeMap<>();
      List<PatentDocument> past = new ArrayList<>();
      List<PatentDocument> last = new ArrayList<>();
      for (String topic : List.of("液冷", "风冷")) {
        List<Integer> months = new ArrayList<>();
        for (int i = 12; i >= 0; i--) {
          int count = i == 0 ? random.nextInt(12) : i == 12 ? 2 : random.nextInt(4);
          months.add(count);
          (i == 0 ? last : past).addAll(published(topic, YearMonth.of(2026, 10).minusMonths(i), count));
        }
        counts.put(topic, months);
      }
      past.add(Documents.of("CN118799998A").title("无关").published("2026-10-01").build());
      double[] p = counts.values().stream().mapToDouble(months -> NegativeBinomial.predict(CountSeries.of(months)).p()).toArray();
      double[] adjusted = BenjaminiHochberg.adjusted(p);
      List<String> expected = new ArrayList<>();
      int at = 0;
      for (Map.Entry<String, List<Integer>> topic : counts.entrySet()) {
        int count = topic.getValue().getLast();
        double mean = topic.getValue().subList(0, 12).stream().mapToInt(Integer::intValue).average().orElseThrow();
        if (adjusted[at] <= 0.05 && count >= 3 && count >= 1.5 * mean) {
          expected.add(topic.getKey() + " " + count + " of 2");
        }
        at++;
      }
      for (int batches : new int[] {1, 2, 5}) {
        List<List<PatentDocument>> split = new ArrayList<>(WatchedDatabase.split(last, batches, random));
        split.add(List.of(Documents.of("CN118799999A").title("无关").published("2026-11-02").build()));
        List<Alert> alerts = WatchedDatabase.played(folder.resolve(seed + "-" + batches),
            new WatchedDatabase.Setting(SECTOR, past, List.of(watch("n-1"), watch("n-2"))), split);
        assertThat(alerts).as("seed %d, %d batches", seed, batches).extracting(alert -> alert.body().title().zh().substring(1, 3) + " "
            + alert.body().observed().get("value") + " of " + alert.body().observed().get("seriesInRun"))
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }
}
