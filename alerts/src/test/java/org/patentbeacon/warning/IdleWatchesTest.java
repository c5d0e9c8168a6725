package org.patentbeacon.warning;

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
import org.patentbeacon.ledger.Ledger;
import org.patentbeacon.ledger.Scope;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.WatchState;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchOutcome;

/// A watch that has nothing to look at is not run, and its outcome is told all the same.
class IdleWatchesTest {
  private static final List<String> TENANTS = List.of("t-1", "t-2", "t-3");
  private static final Watch CERTIFICATE = Watch.of(WatchKind.DEADLINE, "证书",
      new TreeMap<>(Map.of("certificates", "高新技术企业 2027-03-01")));

  @TempDir
  Path folder;

  private final long seed = Long.getLong("beacon.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private int documents;

  @Test
  void isQuietUntilSomethingArrivesOrItsDayComes() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      arrive(watched);
      String query = watched.beacon().watch(Watch.query("冷板", "TI=冷板").by("t-1")).id();
      String certificate = watched.beacon().watch(CERTIFICATE.by("t-1")).id();
      LocalDate day = LocalDate.of(2026, 11, 20);
      RunReport first = watched.run(day);
      assertThat(told(first)).containsExactlyInAnyOrder(query + " BASELINED", certificate + " FIRED");
      assertThat(watched.run(day).run()).as("the same day").isEqualTo(first.run());
      RunReport later = watched.run(day.plusDays(1));
      assertThat(told(later)).as("another day").containsExactlyInAnyOrder(query + " QUIET", certificate + " FIRED");
      assertThat(told(watched.run(day))).as("the day before").isEqualTo(told(first));
      String other = watched.beacon().watch(Watch.query("另", "TI=灯").by("t-1")).id();
      assertThat(told(watched.run(day.plusDays(1)))).as("a watch was added")
          .containsExactlyInAnyOrder(query + " QUIET", certificate + " QUIET", other + " BASELINED");
      arrive(watched);
      assertThat(told(watched.run(day.plusDays(1)))).as("something arrived")
          .containsExactlyInAnyOrder(query + " FIRED", certificate + " FIRED", other + " QUIET");
      assertThat(told(later)).as("a run long ago").containsExactlyInAnyOrder(query + " QUIET", certificate + " FIRED");
    }
  }

  @Test
  void everyActiveWatchHasOneOutcomeOfEveryRunThatNothingChangesLater() throws IOException {
    try (WatchedDatabase watched = WatchedDatabase.in(folder)) {
      arrive(watched);
      LocalDate day = LocalDate.of(2026, 11, 20);
      SortedMap<String, Map<String, OutcomeKind>> told = new TreeMap<>();
      for (int step = 0; step < 60; step++) {
        change(watched, step);
        day = day.plusDays(random.nextInt(4) / 3);
        RunReport report = watched.run(day);
        for (String tenant : TENANTS) {
          Map<String, OutcomeKind> outcomes = outcomes(watched, tenant, report);
          List<String> failed = outcomes.keySet().stream().filter(id -> outcomes.get(id) == OutcomeKind.FAILED).toList();
          assertThat(outcomes.keySet()).as("seed %d, step %d", seed, step).containsAll(active(watched, tenant));
          assertThat(active(watched, tenant)).as("seed %d, step %d", seed, step)
              .containsAll(outcomes.keySet().stream().filter(id -> !failed.contains(id)).toList());
          told.put(report.run() + " " + tenant, outcomes);
        }
      }
      SortedMap<String, Map<String, OutcomeKind>> now = new TreeMap<>();
      for (String key : told.keySet()) {
        String[] parts = key.split(" ");
        now.put(key, outcomes(watched.beacon().ledger(), parts[1], parts[0]));
      }
      assertThat(now).as("seed %d", seed).isEqualTo(told);
    }
  }

  private void change(WatchedDatabase watched, int step) throws IOException {
    String tenant = TENANTS.get(random.nextInt(TENANTS.size()));
    List<StoredWatch> all = watched.beacon().ledger().watches().all(new Scope.Tenant(tenant));
    switch (random.nextInt(6)) {
      case 0 -> arrive(watched);
      case 1 -> watched.beacon().watch(Watch.query("冷板 " + step, "TI=冷板").by(tenant));
      case 2 -> watched.beacon().watch(random.nextBoolean() ? CERTIFICATE.by(tenant)
          : Watch.of(WatchKind.PORTFOLIO_HEALTH, "体检", new TreeMap<>()).by(tenant));
      case 3 -> {
        if (!all.isEmpty()) {
          Watch one = all.get(random.nextInt(all.size())).watch();
          watched.beacon().watch(one.with("maxItemsShown", String.valueOf(step)));
        }
      }
      case 4 -> {
        if (!all.isEmpty()) {
          Watch one = all.get(random.nextInt(all.size())).watch();
          watched.beacon().ledger().watches().set(new Scope.Tenant(tenant), tenant, one.id(),
              one.state() == WatchState.ACTIVE ? WatchState.PAUSED : WatchState.ACTIVE);
        }
      }
      default -> {}
    }
  }

  private void arrive(WatchedDatabase watched) throws IOException {
    String number = "CN11880" + (1000 + documents++) + "A";
    watched.imports(List.of(Documents.of(number).published("2026-11-10").title("一种冷板").build()));
  }

  private static List<String> active(WatchedDatabase watched, String tenant) {
    return watched.beacon().watches(new Scope.Tenant(tenant)).stream().filter(watch -> watch.state() == WatchState.ACTIVE)
        .map(Watch::id).toList();
  }

  private static List<String> told(RunReport report) {
    return report.outcomes().stream().map(outcome -> outcome.watch() + " " + outcome.outcome()).toList();
  }

  private static Map<String, OutcomeKind> outcomes(WatchedDatabase watched, String tenant, RunReport report) {
    return outcomes(watched.beacon().ledger(), tenant, report.run());
  }

  private static Map<String, OutcomeKind> outcomes(Ledger ledger, String tenant, String run) {
    Map<String, OutcomeKind> outcomes = new TreeMap<>();
    for (WatchOutcome outcome : new ArrayList<>(ledger.runs().outcomes(new Scope.Tenant(tenant), run))) {
      assertThat(outcomes.put(outcome.watch(), outcome.outcome())).as("two outcomes of " + outcome.watch()).isNull();
    }
    return outcomes;
  }
}
