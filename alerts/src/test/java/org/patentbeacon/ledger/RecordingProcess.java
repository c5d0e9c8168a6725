package org.patentbeacon.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.TickingClock;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.Wishes;
import org.patentbeacon.delivery.sign.Attempt;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.Run;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchOutcome;
import org.patentbeacon.watch.run.WatchResult;

/// Runs over made-up snapshots one after another, records, dispatches, and delivers to a receiver that notes what it got in a
/// file. What a run finds depends on its snapshot alone.
final class RecordingProcess {
  static final List<Scope.Tenant> TENANTS = List.of(new Scope.Tenant("t-1"), new Scope.Tenant("t-2"));
  private static final List<WatchKind> KINDS = List.of(WatchKind.QUERY, WatchKind.LEGAL_EVENT, WatchKind.DEADLINE, WatchKind.SIMILARITY);

  private RecordingProcess() {}

  static String[] arguments(Place place, Path received, int until) {
    String where = switch (place) {
      case Place.File(Path file) -> file.toString();
      case Place.Url(String url) -> url;
    };
    return new String[] {where, received.toString(), Integer.toString(until)};
  }

  private static Place place(String where) {
    return where.startsWith("jdbc:") ? Place.url(where) : Place.file(Path.of(where));
  }

  /// The last snapshot that was looked at.
  static int reached(Place place) throws IOException {
    try (Ledger ledger = Ledger.open(place, new TickingClock())) {
      return TENANTS.stream().flatMap(tenant -> ledger.watches().all(tenant).stream())
          .mapToInt(watch -> Math.toIntExact(watch.seenBatch())).max().orElse(0);
    }
  }

  /// Goes on from where the last process ended.
  ///
  /// @param arguments the ledger, the file of the receiver and the last snapshot
  /// @throws IOException when a file cannot be used
  public static void main(String[] arguments) throws IOException {
    Place place = place(arguments[0]);
    int from = Math.max(1, reached(place));
    try (Ledger ledger = Ledger.open(place, new TickingClock())) {
      TENANTS.forEach(tenant -> subscribe(ledger, tenant));
      System.out.println("at work");
      System.out.flush();
      for (int snapshot = from; snapshot <= Integer.parseInt(arguments[2]); snapshot++) {
        Run run = Sample.run(snapshot);
        ledger.runs().begin(run);
        for (Scope.Tenant tenant : TENANTS) {
          ledger.recorder().record(tenant, run, results(ledger, tenant, run, snapshot));
        }
        ledger.outbox().dispatch();
        deliver(ledger, Path.of(arguments[1]));
      }
      deliver(ledger, Path.of(arguments[1]));
    }
  }

  private static void subscribe(Ledger ledger, Scope.Tenant tenant) {
    for (WatchKind kind : KINDS) {
      String id = "w-" + kind.name().toLowerCase(Locale.ROOT);
      if (ledger.watches().find(tenant, tenant.id(), id).isEmpty()) {
        Watch watch = Watch.of(kind, id, new TreeMap<>(Map.of("query", "TI=冷板"))).by(tenant.id()).withId(id);
        ledger.watches().save(tenant, watch, Watches.Baseline.EMPTY, null);
      }
    }
    ledger.endpoints().add(tenant, new Endpoint(tenant.id(), "e-1", Endpoint.Channel.WEBHOOK, "https://example.org", List.of("s"), true), Wishes.USUAL);
  }

  private static List<WatchResult> results(Ledger ledger, Scope.Tenant tenant, Run run, int snapshot) {
    List<WatchResult> results = new ArrayList<>();
    for (StoredWatch watch : ledger.runs().pending(tenant, run)) {
      List<Found> found = found(tenant.id(), watch.watch().kind(), snapshot);
      results.add(new WatchResult(watch, snapshot, WatchOutcome.of(watch.watch().id(), OutcomeKind.FIRED, found.size()), found,
          new Noted(new TreeMap<>(Map.of("f-" + snapshot, "")), new TreeSet<>(List.of("f-" + (snapshot - 3))))));
    }
    return results;
  }

  private static List<Found> found(String tenant, WatchKind kind, int snapshot) {
    Random random = new Random(31L * snapshot + kind.name().hashCode());
    if (kind == WatchKind.QUERY) {
      return List.of(Sample.batch(tenant, snapshot, "f-" + random.nextInt(2 * snapshot), "f-" + random.nextInt(2 * snapshot)));
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String subject = Integer.toString(random.nextInt(1 + snapshot));
      String eventClass = kind == WatchKind.DEADLINE ? "ANNUAL_FEE:7" : random.nextInt(9) == 0 ? "TERM_END" : "GRANTED";
      Finding.About about = kind == WatchKind.SIMILARITY ? Finding.About.family("f-" + subject, "s-" + snapshot)
          : Finding.About.right("CN|" + subject, null);
      found.add(Sample.one(Sample.key(tenant, kind, "CN|" + subject, eventClass), List.of(Severity.values()).get(random.nextInt(4)), about,
          "证据" + random.nextInt(3)));
    }
    return found;
  }

  private static void deliver(Ledger ledger, Path received) {
    Rounds.of(ledger, new TickingClock(), parcel -> {
      try {
        Files.writeString(received, parcel.key() + ";\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Attempt.Accepted();
    });
  }
}
