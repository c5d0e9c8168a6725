package org.patentbeacon.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.patentbeacon.alert.AlertBody;
import org.patentbeacon.alert.AlertDocument;
import org.patentbeacon.alert.BilingualText;
import org.patentbeacon.alert.Evidence;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.Recorded;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.Run;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchOutcome;
import org.patentbeacon.watch.run.WatchResult;

/// Watches and findings as runs make them, with invented contents.
final class Sample {
  private Sample() {}

  static Run run(int snapshot) {
    return Run.of(Run.Cause.IMPORT, new Run.Reach("s-" + snapshot, Collections.emptySortedMap()), 0, LocalDate.of(2026, 11, 20));
  }

  static StoredWatch watch(Ledger ledger, String tenant, String id, WatchKind kind) {
    Scope.Tenant scope = new Scope.Tenant(tenant);
    return ledger.watches().find(scope, tenant, id).orElseGet(() -> {
      Watch watch = Watch.of(kind, id, new TreeMap<>(Map.of("query", "TI=冷板"))).by(tenant).withId(id);
      ledger.watches().save(scope, watch, Watches.Baseline.EMPTY, null);
      return ledger.watches().find(scope, tenant, id).orElseThrow();
    });
  }

  /// Records what one watch found in the run over a snapshot.
  static List<Recorded> record(Ledger ledger, int snapshot, Found... found) {
    Run run = run(snapshot);
    String tenant = found[0].key().tenantId();
    ledger.runs().begin(run);
    List<WatchResult> results = new ArrayList<>();
    for (Found one : found) {
      StoredWatch before = watch(ledger, tenant, one.key().watchId(), one.key().kind());
      List<Found> same = results.stream().filter(result -> result.before().equals(before)).flatMap(result -> result.found().stream())
          .toList();
      List<Found> all = new ArrayList<>(same);
      all.add(one);
      results.removeIf(result -> result.before().equals(before));
      results.add(new WatchResult(before, snapshot, WatchOutcome.of(before.watch().id(), OutcomeKind.FIRED, all.size()), all,
          Noted.NOTHING));
    }
    return ledger.recorder().record(new Scope.Tenant(tenant), run, results);
  }

  static DedupeKey key(String tenant, WatchKind kind, String subject, String eventClass) {
    return new DedupeKey(tenant, "w-" + kind.name().toLowerCase(Locale.ROOT), kind, List.of(subject.split("\\|")),
        eventClass, null);
  }

  /// A finding about one thing. Evidence and the right are told apart by words.
  static Found one(DedupeKey key, Severity severity, Finding.About about, String evidence) {
    return new Found(key, body(key, severity, evidence), about, key.kind() == WatchKind.SIMILARITY ? evidence : "", List.of());
  }

  /// The batch of a query watch in a snapshot, with an item per family.
  static Found batch(String tenant, int snapshot, String... families) {
    DedupeKey key = new DedupeKey(tenant, "w-query", WatchKind.QUERY, List.of("batch"), "NEW", "s-" + snapshot);
    List<Finding> items = new ArrayList<>();
    for (String family : families) {
      items.add(new Finding(key.alertId(), new ItemKey(family, "NEW"), tenant,
          new Finding.Sort(WatchKind.QUERY, "NEW", Severity.BLUE), Finding.About.family(family, "s-" + snapshot)));
    }
    return new Found(key, body(key, Severity.BLUE, String.join(",", families)), new Finding.About(null, null, null, null, null, "s-" + snapshot, null), "", items);
  }

  private static AlertBody body(DedupeKey key, Severity severity, String evidence) {
    return new AlertBody(key.alertId(), key.tenantId(), key.watchId(), 1, key.kind(), severity,
        new BilingualText("液冷板", "cold plate"), new AlertBody.Rule("R", "NEW >= 1", Collections.emptySortedMap(), "default-1"),
        new TreeMap<>(Map.of("value", 0.32, "new", 3)), Evidence.of(List.of(new AlertDocument("CN1A", null, "f-1", null, evidence)),
            List.of()).with("steps", Map.of("F1", "pass")), new TreeMap<>(Map.of("CNIPA", LocalDate.of(2026, 11, 17))),
        "s-1", "v-1", key.eventClass(), key.hex(), new AlertBody.Action("READ", "查看", "Read"), "r-1",
        new AlertBody.Explanation(new BilingualText("含义", "meaning"), new BilingualText("规则", "rule"),
            new BilingualText("数据", "data")), "triage-1");
  }
}
