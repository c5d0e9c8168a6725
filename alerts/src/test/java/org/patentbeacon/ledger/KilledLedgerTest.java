package org.patentbeacon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentbeacon.alert.AlertFilter;
import org.patentbeacon.alert.Notice;
import org.patentbeacon.alert.TickingClock;

/// Ends a process at random moments while it records, dispatches and delivers, as a power cut would, and begins it again; then
/// compares the ledger with one that nobody disturbed, and what a receiver got with the stream.
///
/// `-Dbeacon.kill.rounds=200` does it more often.
class KilledLedgerTest {
  private static final int ROUNDS = Integer.getInteger("beacon.kill.rounds", 3);
  private static final long SEED = Long.getLong("beacon.seed", 20261120L);
  private static final int LONGEST_MILLIS = 900;

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource(Databases.class)
  void losesNothingAndDoublesNothing(Databases database) throws Exception {
    Place place = database.place(folder);
    Path received = folder.resolve("received.txt");
    Random random = new Random(SEED);
    int killed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      killed += killed(place, received, random.nextInt(LONGEST_MILLIS)) ? 1 : 0;
    }
    assertThat(killed).as("processes killed while at work, seed " + SEED).isPositive();
    Path reference = Files.createDirectory(folder.resolve("reference"));
    Place undisturbed = Place.file(reference.resolve("ledger.db"));
    RecordingProcess.main(RecordingProcess.arguments(place, received, RecordingProcess.reached(place) + 5));
    RecordingProcess.main(RecordingProcess.arguments(undisturbed, reference.resolve("received.txt"), RecordingProcess.reached(place)));

    assertThat(contents(place)).as("seed " + SEED).isEqualTo(contents(undisturbed));
    assertThat(distinct(received)).isEqualTo(new HashSet<>(keys(place)));
  }

  private static boolean killed(Place place, Path received, int millis) throws Exception {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
        System.getProperty("java.class.path"), RecordingProcess.class.getName()));
    command.addAll(List.of(RecordingProcess.arguments(place, received, Integer.MAX_VALUE)));
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    boolean began = process.inputReader().readLine() != null;
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return began && !ended;
  }

  /// Every alert with its state, history and what was told of it, without the places in the stream, which depend on when it was
  /// dispatched.
  private static Map<String, String> contents(Place place) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Ledger ledger = Ledger.open(place, new TickingClock())) {
      for (Scope.Tenant tenant : RecordingProcess.TENANTS) {
        Archive.Verified verified = ledger.archive().verify(tenant);
        assertThat(verified.faults()).isEmpty();
        ledger.inbox().page(tenant, new Inbox.Request(AlertFilter.ALL, InboxCursor.Order.OLDEST_FIRST, null, 1_000_000)).items()
            .forEach(alert -> contents.put(alert.id(), alert.body() + " " + alert.standing().state() + " "
                + alert.standing().inhibitedBy() + ledger.archive().history(tenant, alert.id()).stream()
                    .map(entry -> entry.step().toString()).toList()));
        ledger.outbox().after(tenant, 0, 1_000_000).forEach(notice -> contents.put(notice.idempotencyKey(), notice.body()));
      }
      contents.put("places", ledger.outbox().dispatch() + " waiting");
    }
    return contents;
  }

  private static List<String> keys(Place place) throws IOException {
    try (Ledger ledger = Ledger.open(place, new TickingClock())) {
      List<Notice> all = new ArrayList<>();
      RecordingProcess.TENANTS.forEach(tenant -> all.addAll(ledger.outbox().after(tenant, 0, 1_000_000)));
      List<Long> positions = all.stream().map(Notice::position).sorted().toList();
      assertThat(positions).as("positions without gaps").hasSize(Math.toIntExact(positions.getLast()));
      assertThat(positions.getFirst()).isEqualTo(1);
      return all.stream().map(Notice::idempotencyKey).toList();
    }
  }

  private static Set<String> distinct(Path received) throws IOException {
    // A line that was cut off by the kill was not received: the sender got no answer and sends it again.
    return new HashSet<>(Files.readAllLines(received).stream().filter(line -> line.endsWith(";"))
        .map(line -> line.substring(0, line.length() - 1)).toList());
  }
}
