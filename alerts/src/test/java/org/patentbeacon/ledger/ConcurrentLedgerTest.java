package org.patentbeacon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentbeacon.alert.AlertFilter;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.Notice;
import org.patentbeacon.alert.TickingClock;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.watch.WatchKind;

/// Several nodes over one ledger.
class ConcurrentLedgerTest {
  private static final int RUNS = 20;

  @TempDir
  Path folder;

  private static Found event(String tenant, int number) {
    return Sample.one(Sample.key(tenant, WatchKind.LEGAL_EVENT, "CN|" + number, "GRANTED"), Severity.BLUE,
        Finding.About.right("CN|" + number, null), "文本");
  }

  private static Void record(Place place, String tenant, boolean dispatching) throws IOException {
    try (Ledger ledger = Ledger.open(place, new TickingClock())) {
      for (int i = 1; i <= RUNS; i++) {
        Found found = event(tenant, i);
        while (Sample.record(ledger, i, found).isEmpty()) {
          // Another node ran the watch meanwhile, so what this one found does not count: it looks again.
        }
        if (dispatching) {
          ledger.outbox().dispatch();
        }
      }
    }
    return null;
  }

  /// Reads on from where it is until it has a number of changes.
  private static List<Notice> follow(Place place, String tenant) throws IOException {
    List<Notice> got = new ArrayList<>();
    try (Ledger ledger = Ledger.open(place, new TickingClock())) {
      for (int asked = 0; got.size() < RUNS && asked < 20_000; asked++) {
        got.addAll(ledger.outbox().after(new Scope.Tenant(tenant), got.isEmpty() ? 0 : got.getLast().position(), 3));
        ledger.outbox().dispatch();
      }
    }
    return got;
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void whoReadsOnMissesNothingThatIsCommittedLate(Databases database) throws Exception {
    Place place = database.place(folder);
    try (Ledger ledger = Ledger.open(place, new TickingClock())) {
      List.of("t-1", "t-2").forEach(tenant -> Sample.watch(ledger, tenant, "w-legal_event", WatchKind.LEGAL_EVENT));
    }
    try (ExecutorService nodes = Executors.newFixedThreadPool(5)) {
      List<Future<Void>> writers = List.of(nodes.submit(() -> record(place, "t-1", true)),
          nodes.submit(() -> record(place, "t-1", false)), nodes.submit(() -> record(place, "t-2", true)));
      Future<List<Notice>> reader = nodes.submit(() -> follow(place, "t-1"));
      for (Future<Void> writer : writers) {
        writer.get();
      }
      assertThat(reader.get()).extracting(Notice::idempotencyKey).doesNotHaveDuplicates().hasSize(RUNS);
    }
    try (Ledger ledger = Ledger.open(place, new TickingClock())) {
      ledger.outbox().dispatch();
      for (String tenant : List.of("t-1", "t-2")) {
        Scope.Tenant scope = new Scope.Tenant(tenant);
        assertThat(ledger.inbox().page(scope, new Inbox.Request(AlertFilter.ALL, InboxCursor.Order.OLDEST_FIRST, null, 100)).items())
            .hasSize(RUNS);
        assertThat(ledger.archive().verify(scope)).isEqualTo(new Archive.Verified(RUNS, RUNS, List.of()));
      }
    }
  }
}
