package org.patentbeacon.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.Change;
import org.patentbeacon.alert.Notice;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;

class StalenessTest {
  private static final LocalDate FRESH = LocalDate.of(2026, 11, 20);
  private static final LocalDate LATE = LocalDate.of(2026, 12, 20);

  @TempDir
  Path folder;

  private static Watch query(String name, String tenant) {
    return Watch.of(WatchKind.QUERY, name, new TreeMap<>(Map.of("query", "TI=液冷"))).by(tenant);
  }

  private static Watch surge() {
    return Watch.of(WatchKind.SURGE, "异动", new TreeMap<>(Map.of("topic", "n-1"))).by("t-1");
  }

  private static List<String> outcomes(RunReport report) {
    return report.outcomes().stream().map(one -> one.watch() + " " + one.outcome()).toList();
  }

  private static WatchedDatabase watched(Path folder) throws IOException {
    WatchedDatabase watched = WatchedDatabase.in(folder);
    watched.sector(Map.of("topics.yaml", "topics:\n  - {id: n-1, name: 液冷, query: TI=液冷}\n"));
    watched.imports(List.of(Documents.of("CN118000001A").title("一种灯").published("2026-11-10").build()));
    watched.beacon().watch(query("液冷", "t-1").withId("w-1"));
    watched.beacon().watch(query("液冷乙", "t-1").with("sources", "elsewhere").withId("w-2"));
    watched.beacon().watch(surge().withId("w-3"));
    watched.beacon().watch(query("别家", "t-2").withId("w-4"));
    return watched;
  }

  @Test
  void silenceIsNoResultWhileASourceIsTooOld() throws IOException {
    try (WatchedDatabase watched = watched(folder)) {
      watched.beacon().ledger().sources().maxStaleness("jsonl", 30);
      assertThat(outcomes(watched.run(FRESH))).containsExactlyInAnyOrder("w-1 BASELINED", "w-2 BASELINED", "w-3 BASELINED", "w-4 BASELINED");

      RunReport late = watched.run(LATE);
      assertThat(outcomes(late)).containsExactlyInAnyOrder("w-1 SKIPPED_STALE", "w-2 QUIET", "w-3 SKIPPED_STALE", "w-4 SKIPPED_STALE");
      assertThat(late.outcomes()).filteredOn(one -> one.watch().equals("w-1")).first().satisfies(one ->
          assertThat(one.reason()).isEqualTo("source jsonl: expected data not older than 30 days, found some until 2026-11-10"));
      assertThat(watched.inbox("t-1")).singleElement().satisfies(notice -> {
        assertThat(notice.body().eventClass()).isEqualTo("DATA_STALE");
        assertThat(notice.body().severity()).isEqualTo(Severity.ORANGE);
        assertThat(notice.body().title().zh()).isEqualTo("数据源“jsonl”自 2026-11-10 起没有新数据");
        assertThat(notice.body().explanation().meaning().zh()).contains("2 个监视依赖该数据源", "没有预警不等于没有变化：液冷、异动。");
      });
      assertThat(watched.inbox("t-2")).hasSize(1);
      assertThat(told(watched, "t-1")).containsExactly(Change.CREATED);
    }
  }

  private static List<Change> told(WatchedDatabase watched, String tenant) {
    return watched.beacon().ledger().outbox().after(new Scope.Tenant(tenant), 0, 100).stream().map(Notice::change).toList();
  }

  @Test
  void oneNoticeComesForEachSilenceAndEndsWithIt() throws IOException {
    try (WatchedDatabase watched = watched(folder)) {
      watched.beacon().ledger().sources().maxStaleness("jsonl", 30);
      watched.run(LATE);
      watched.run(LATE);
      watched.beacon().remove(new Scope.Tenant("t-1"), "w-1");
      watched.run(LATE.plusDays(1));
      assertThat(watched.inbox("t-1")).hasSize(1);

      watched.imports(List.of(Documents.of("CN118000002A").title("一种液冷板").published("2026-12-18").build()));
      assertThat(outcomes(watched.run(LATE.plusDays(2)))).contains("w-4 FIRED");
      Alert notice = watched.inbox("t-1").stream().filter(alert -> alert.body().eventClass().equals("DATA_STALE")).findFirst().orElseThrow();
      assertThat(notice.standing().state()).isEqualTo(AlertState.RESOLVED);
      assertThat(watched.beacon().ledger().archive().history(new Scope.Tenant("t-1"), notice.id())).last()
          .satisfies(entry -> assertThat(entry.step().reason()).isEqualTo("the source brought data again"));

      watched.run(LATE.plusDays(60));
      assertThat(watched.inbox("t-1")).filteredOn(alert -> alert.body().eventClass().equals("DATA_STALE")).hasSize(2)
          .extracting(alert -> alert.standing().state()).containsExactlyInAnyOrder(AlertState.RESOLVED, AlertState.NEW);
    }
  }

  @Test
  void whatArrivesFromAnotherSourceIsToldAndNothingIsMissed() throws IOException {
    try (WatchedDatabase watched = watched(folder)) {
      watched.beacon().ledger().sources().maxStaleness("gazette", 10);
      watched.imports(List.of(Documents.of("CN118000002A").title("一种液冷板").published("2026-11-12").build()));
      RunReport report = watched.run(FRESH);
      assertThat(outcomes(report)).contains("w-1 FIRED", "w-3 SKIPPED_STALE");
      assertThat(report.alerts()).extracting(alert -> alert.body().watchId() + " " + alert.body().eventClass())
          .contains("w-1 NEW", "w-1 DATA_STALE", "w-2 NEW");
      assertThat(watched.inbox("t-1")).filteredOn(alert -> alert.body().eventClass().equals("DATA_STALE")).singleElement()
          .satisfies(alert -> assertThat(alert.body().title().en()).isEqualTo("The source 'gazette' has never brought data"));

      watched.beacon().ledger().sources().maxStaleness("gazette", 0);
      assertThat(outcomes(watched.run(FRESH))).doesNotContain("w-3 SKIPPED_STALE");
      assertThat(watched.inbox("t-1")).filteredOn(alert -> alert.body().eventClass().equals("DATA_STALE")).singleElement()
          .satisfies(alert -> assertThat(alert.standing().state()).isEqualTo(AlertState.RESOLVED));
    }
  }
}
