package org.patentbeacon.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentbeacon.alert.TickingClock;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Delivery;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.Wishes;
import org.patentbeacon.delivery.digest.DigestSettings;
import org.patentbeacon.delivery.dispatch.Content;
import org.patentbeacon.delivery.dispatch.Dispatched;
import org.patentbeacon.delivery.dispatch.Outgoing;
import org.patentbeacon.delivery.dispatch.Parcel;
import org.patentbeacon.delivery.sign.Answer;
import org.patentbeacon.delivery.sign.Attempt;
import org.patentbeacon.watch.WatchKind;

/// Digests out of the ledger. The clock begins on Friday, 20 November 2026, at ten in the morning in Shanghai.
class DigestsTest {
  private static final Scope.Tenant SCOPE = new Scope.Tenant("t-1");

  @TempDir
  Path folder;

  private final TickingClock clock = new TickingClock();
  private final List<Parcel> received = new ArrayList<>();
  private @Nullable Ledger ledger;

  private Ledger open(Databases database, Wishes wishes) throws IOException {
    Ledger opened = Ledger.open(database.place(folder), clock);
    ledger = opened;
    Sample.watch(opened, "t-1", "w-deadline", WatchKind.DEADLINE);
    opened.endpoints().add(SCOPE, mail("e-1"), wishes);
    return opened;
  }

  private static Endpoint mail(String id) {
    return new Endpoint("t-1", id, Endpoint.Channel.EMAIL, id + "@example.org", List.of("s"), true);
  }

  @AfterEach
  void closes() {
    if (ledger != null) {
      ledger.close();
    }
  }

  private static void record(Ledger ledger, int snapshot, String right, Severity severity) {
    Sample.record(ledger, snapshot, Sample.one(Sample.key("t-1", WatchKind.DEADLINE, "CN|" + right, "ANNUAL_FEE:7"), severity,
        Finding.About.right("CN|" + right, null), "证据" + snapshot));
  }

  private List<Parcel> round(Ledger ledger) {
    received.clear();
    Rounds.of(ledger, clock, parcel -> {
      received.add(parcel);
      return new Attempt.Accepted();
    });
    return List.copyOf(received);
  }

  private static String text(Parcel parcel) {
    return switch (parcel.content()) {
      case Content.Written(var message) -> message.subject();
      case Content.OneAlert alert -> "one alert in " + alert.lang();
    };
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void tellsEachAlertOnceInTheDigestOfItsSeverity(Databases database) throws IOException {
    Ledger open = open(database, Wishes.USUAL);
    record(open, 1, "1", Severity.RED);
    record(open, 2, "2", Severity.ORANGE);
    record(open, 3, "3", Severity.ORANGE);
    record(open, 4, "4", Severity.YELLOW);
    record(open, 5, "5", Severity.BLUE);
    assertThat(round(open)).extracting(DigestsTest::text).containsExactly("one alert in zh");
    clock.pass(Duration.ofHours(22));
    assertThat(round(open)).as("Saturday, eight").isEmpty();
    clock.pass(Duration.ofMinutes(30));
    assertThat(round(open)).extracting(DigestsTest::text).containsExactly("【专利预警日报】橙 2 条");
    assertThat(round(open)).isEmpty();
    clock.pass(Duration.ofDays(2));
    assertThat(round(open)).extracting(DigestsTest::text).containsExactly("【专利预警周报】黄 1 条");
    clock.pass(Duration.ofDays(8));
    assertThat(round(open)).as("the first working day of December").extracting(DigestsTest::text)
        .containsExactly("【专利预警月报】蓝 1 条");
    clock.pass(Duration.ofDays(40));
    assertThat(round(open)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void tellsWhatBecameMoreUrgentOnceAsRaised(Databases database) throws IOException {
    Ledger open = open(database, Wishes.USUAL);
    record(open, 1, "1", Severity.YELLOW);
    open.outbox().dispatch();
    clock.pass(Duration.ofHours(1));
    record(open, 2, "1", Severity.ORANGE);
    clock.pass(Duration.ofHours(22));
    List<Parcel> daily = round(open);
    assertThat(daily).extracting(DigestsTest::text).containsExactly("【专利预警日报】橙 1 条");
    assertThat(((Content.Written) daily.getFirst().content()).message().text()).contains("升级");
    clock.pass(Duration.ofDays(7));
    assertThat(round(open)).as("not in the weekly digest any more").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void tellsInTheNextDigestWhatComesTooLate(Databases database) throws IOException {
    Ledger open = open(database, Wishes.USUAL);
    record(open, 1, "1", Severity.ORANGE);
    open.outbox().dispatch();
    record(open, 2, "2", Severity.ORANGE);
    clock.pass(Duration.ofHours(23));
    // The digest is on its way for the first time while the second change still waits for its place in the stream.
    assertThat(open.deliveries().due(new Outgoing.Wanted(clock.instant(), 10, 1, Map.of()))).isEmpty();
    assertThat(Rounds.answering(open, clock, 503)).isEqualTo(new Dispatched(0, 1, 0, 0, 0));
    record(open, 3, "3", Severity.ORANGE);
    clock.pass(Duration.ofMinutes(1));
    assertThat(round(open)).extracting(DigestsTest::text).containsExactly("【专利预警日报】橙 2 条");
    clock.pass(Duration.ofDays(1));
    assertThat(round(open)).extracting(DigestsTest::text).containsExactly("【专利预警日报】橙 1 条");
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void aDigestKeepsItsKeyFromAttemptToAttempt(Databases database) throws IOException {
    Ledger open = open(database, Wishes.USUAL);
    record(open, 1, "1", Severity.ORANGE);
    clock.pass(Duration.ofHours(23));
    List<Parcel> attempts = new ArrayList<>();
    for (int status : new int[] {500, 500, 200}) {
      Rounds.of(open, clock, parcel -> {
        attempts.add(parcel);
        return new Attempt.Answered(Answer.of(status));
      });
      clock.pass(Duration.ofMinutes(2));
    }
    assertThat(attempts).extracting(Parcel::attempt).containsExactly(1, 2, 3);
    assertThat(attempts).extracting(Parcel::key).containsOnly(attempts.getFirst().key());
    assertThat(attempts).extracting(Parcel::content).containsOnly(attempts.getFirst().content());
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void sendsAnEmptyDigestOnlyWhereOneIsWanted(Databases database) throws IOException {
    Ledger open = open(database, Wishes.USUAL);
    open.endpoints().add(SCOPE, mail("e-2"), new Wishes(new DigestSettings(DigestSettings.DEFAULT.modes(), true), "en"));
    open.outbox().dispatch();
    clock.pass(Duration.ofHours(23));
    assertThat(round(open)).extracting(DigestsTest::text).containsExactly("Patent alerts: daily digest, no news");
    clock.pass(Duration.ofDays(1));
    assertThat(round(open)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void anEndpointWithManyDeliveriesDoesNotCrowdOutAnother(Databases database) throws IOException {
    Ledger open = open(database, Wishes.USUAL);
    for (int i = 0; i < 30; i++) {
      record(open, 1 + i, "r" + i, Severity.RED);
    }
    open.outbox().dispatch();
    open.endpoints().add(SCOPE, mail("e-2"), Wishes.USUAL);
    record(open, 31, "last", Severity.RED);
    open.outbox().dispatch();
    List<Delivery> due = open.deliveries().due(new Outgoing.Wanted(clock.instant(), 10, 1, Map.of()));
    assertThat(due).extracting(one -> one.to().endpoint().id()).containsExactlyInAnyOrder("e-1", "e-2");
    assertThat(open.deliveries().due(new Outgoing.Wanted(clock.instant(), 10, 3, Map.of()))).hasSize(4);
    assertThat(open.deliveries().due(new Outgoing.Wanted(clock.instant(), 2, 3, Map.of()))).hasSize(2);
  }
}
