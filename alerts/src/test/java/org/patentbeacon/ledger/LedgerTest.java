package org.patentbeacon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.patentbeacon.ledger.InboxCursor.Order.NEWEST_FIRST;
import static org.patentbeacon.ledger.InboxCursor.Order.OLDEST_FIRST;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.AlertFilter;
import org.patentbeacon.alert.AlertJson;
import org.patentbeacon.alert.Change;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.HistoryEntry;
import org.patentbeacon.alert.Notice;
import org.patentbeacon.alert.Past;
import org.patentbeacon.alert.Recorded;
import org.patentbeacon.alert.Recorded.Effect;
import org.patentbeacon.alert.TickingClock;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.DismissReason;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.alert.rule.Move;
import org.patentbeacon.alert.rule.Mover;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.delivery.Delivery;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.Wishes;
import org.patentbeacon.delivery.dispatch.Dispatched;
import org.patentbeacon.delivery.dispatch.Fate;
import org.patentbeacon.delivery.sign.Attempt;
import org.patentbeacon.ledger.Opinions.Verdict;
import org.patentbeacon.watch.Watch;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.WatchState;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.Run;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchOutcome;
import org.patentbeacon.watch.run.WatchResult;

/// What the ledger promises, on both databases.
class LedgerTest {
  private static final String TENANT = "t-1";
  private static final Scope.Tenant SCOPE = new Scope.Tenant(TENANT);
  private static final Finding.About CASE = Finding.About.right("CN|CN202010000001", null);

  @TempDir
  Path folder;

  private final TickingClock clock = new TickingClock();
  private Place place;
  private Ledger ledger;

  private void open(Databases database) throws IOException {
    place = database.place(folder);
    ledger = Ledger.open(place, clock);
  }

  @AfterEach
  void closes() {
    if (ledger != null) {
      Archive.Verified verified = ledger.archive().verify(SCOPE);
      assertThat(verified.faults()).isEmpty();
      ledger.close();
    }
  }

  private static Found event(String number, Severity severity, String evidence) {
    return Sample.one(Sample.key(TENANT, WatchKind.LEGAL_EVENT, "CN|" + number, "GRANTED"), severity,
        Finding.About.right("CN|" + number, null), evidence);
  }

  private List<Notice> told() {
    ledger.outbox().dispatch();
    return ledger.outbox().after(SCOPE, 0, 1_000);
  }

  private List<String> actions(String alertId) {
    return ledger.archive().history(SCOPE, alertId).stream().map(entry -> entry.step().action()).toList();
  }

  private Desk.Answer move(Alert alert, AlertState to, Move.Terms terms) {
    return ledger.desk().move(SCOPE, new Desk.Wanted(alert.id(), alert.standing().version(),
        new Desk.Person("周敏", Mover.TENANT_ADMIN), to, terms));
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void writesNothingForWhatItKnowsAndTellsWhatIsMoreUrgent(Databases database) throws IOException {
    open(database);
    Found found = event("1", Severity.BLUE, "公开文本");
    Alert alert = Sample.record(ledger, 1, found).getFirst().alert();
    assertThat(Sample.record(ledger, 2, found).getFirst().effect()).isEqualTo(Effect.NOTHING);
    assertThat(Sample.record(ledger, 3, event("1", Severity.BLUE, "授权文本")).getFirst().effect()).isEqualTo(Effect.EVIDENCE_ADDED);
    assertThat(Sample.record(ledger, 4, event("1", Severity.RED, "授权文本")).getFirst().effect()).isEqualTo(Effect.ESCALATED);
    assertThat(Sample.record(ledger, 5, event("1", Severity.RED, "授权文本")).getFirst().effect()).isEqualTo(Effect.NOTHING);

    assertThat(actions(alert.id())).containsExactly("CREATED", "EVIDENCE_ADDED", "ESCALATED");
    assertThat(ledger.archive().history(SCOPE, alert.id()).getLast().step().reason()).isEqualTo("BLUE -> RED");
    assertThat(told()).extracting(Notice::idempotencyKey)
        .containsExactly(alert.id() + ":CREATED:1", alert.id() + ":ESCALATED:1");
    assertThat(told()).extracting(Notice::position).containsExactly(1L, 2L);
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void writesNothingWhenAnOldRunIsRepeatedAfterALaterOne(Databases database) throws IOException {
    open(database);
    Found first = event("1", Severity.BLUE, "公开文本");
    Alert alert = Sample.record(ledger, 1, first).getFirst().alert();
    Sample.record(ledger, 2, event("1", Severity.BLUE, "授权文本"));
    assertThat(Sample.record(ledger, 1, first).getFirst().effect()).isEqualTo(Effect.NOTHING);
    assertThat(actions(alert.id())).containsExactly("CREATED", "EVIDENCE_ADDED");
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void keepsTheBodyByteForByte(Databases database) throws IOException {
    open(database);
    Found found = event("1", Severity.BLUE, "公开文本");
    Alert alert = Sample.record(ledger, 1, found).getFirst().alert();
    assertThat(alert.body()).usingRecursiveComparison().isEqualTo(found.body());
    assertThat(AlertJson.write(alert.body())).isEqualTo(AlertJson.write(found.body()));
    assertThat(told().getFirst().body()).isEqualTo(AlertJson.write(found.body()));
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void opensAgainWhatWasPutAsideWhenItIsMoreUrgent(Databases database) throws IOException {
    open(database);
    Alert alert = Sample.record(ledger, 1, event("1", Severity.BLUE, "公开文本")).getFirst().alert();
    move(alert, AlertState.RESOLVED, Move.Terms.done("已对照产品"));
    assertThat(Sample.record(ledger, 2, event("1", Severity.ORANGE, "公开文本")).getFirst().alert().standing().state())
        .isEqualTo(AlertState.NEW);
    assertThat(actions(alert.id())).containsExactly("CREATED", "RESOLVED", "REOPENED");
    assertThat(told()).extracting(Notice::change).containsExactly(Change.CREATED, Change.REOPENED);
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void letsSleepWhatIsNotToWakeOnRiseAndWakesOnTheDay(Databases database) throws IOException {
    open(database);
    Alert alert = Sample.record(ledger, 1, event("1", Severity.BLUE, "公开文本")).getFirst().alert();
    move(alert, AlertState.SNOOZED, Move.Terms.until(new Move.Wake(LocalDate.of(2026, 12, 1), false)));
    Alert risen = Sample.record(ledger, 2, event("1", Severity.ORANGE, "公开文本")).getFirst().alert();
    assertThat(risen.standing().state()).isEqualTo(AlertState.SNOOZED);
    assertThat(ledger.desk().wake(LocalDate.of(2026, 11, 30))).isZero();
    assertThat(ledger.desk().wake(LocalDate.of(2026, 12, 1))).isEqualTo(1);
    assertThat(actions(alert.id())).containsExactly("CREATED", "SNOOZED", "ESCALATED", "WOKEN");
    assertThat(ledger.inbox().find(SCOPE, alert.id()).orElseThrow().standing().snoozeUntil()).isNull();
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void refusesAMoveOfAnotherVersionAndAnIllegalOne(Databases database) throws IOException {
    open(database);
    Alert alert = Sample.record(ledger, 1, event("1", Severity.BLUE, "公开文本")).getFirst().alert();
    assertThat(move(alert, AlertState.SEEN, Move.Terms.NONE)).isInstanceOf(Desk.Moved.class);
    assertThat(move(alert, AlertState.ASSIGNED, Move.Terms.assignedTo("吴越"))).isInstanceOf(Desk.Conflict.class);
    Alert seen = ledger.inbox().find(SCOPE, alert.id()).orElseThrow();
    assertThat(move(seen, AlertState.DISMISSED, Move.Terms.because(DismissReason.OTHER, "不要")))
        .isEqualTo(new Desk.Refused("DISMISSED needs a text of 5 characters or more for the reason OTHER, found 2; "
            + "legal moves: ASSIGNED, SNOOZED, DISMISSED, RESOLVED", List.of("ASSIGNED", "SNOOZED", "DISMISSED", "RESOLVED")));
    assertThat(ledger.desk().move(SCOPE, new Desk.Wanted(alert.id(), 2, new Desk.Person("吴越", Mover.ASSIGNEE),
        AlertState.SNOOZED, Move.Terms.until(Move.Wake.ON_RISE)))).isEqualTo(new Desk.Refused(
            "only the assignee (nobody) may move it as such, not 吴越", List.of("ASSIGNED", "SNOOZED", "DISMISSED", "RESOLVED")));
    assertThat(ledger.desk().move(SCOPE, new Desk.Wanted("al_0", 1, new Desk.Person("x", Mover.TENANT_ADMIN), AlertState.SEEN,
        Move.Terms.NONE))).isEqualTo(new Desk.Unknown("al_0"));
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void keepsBackWhatIsSilencedUntilItsSilencerTurnsOutWrong(Databases database) throws IOException {
    open(database);
    Found similar = Sample.one(Sample.key(TENANT, WatchKind.SIMILARITY, "p-1|f-1", "FTO"), Severity.ORANGE,
        Finding.About.family("f-1", "s-1"), "特征表");
    List<Recorded> recorded = Sample.record(ledger, 1, Sample.batch(TENANT, 1, "f-1"), similar);
    Alert batch = recorded.getFirst().alert();
    Alert silencer = recorded.getLast().alert();
    assertThat(batch.standing().inhibitedBy()).isEqualTo(silencer.id());
    assertThat(told()).extracting(Notice::alertId).containsExactly(silencer.id());

    move(silencer, AlertState.DISMISSED, Move.Terms.because(DismissReason.WRONG_DATA, ""));
    assertThat(actions(batch.id())).containsExactly("CREATED", "INHIBITED", "FREED");
    assertThat(ledger.archive().history(SCOPE, batch.id()).get(1).step().reason()).isEqualTo("I5 by " + silencer.id());
    assertThat(told()).extracting(Notice::alertId).containsExactly(silencer.id(), batch.id());
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void tellsABatchOfWhichOnlyAPartIsSilenced(Databases database) throws IOException {
    open(database);
    Found similar = Sample.one(Sample.key(TENANT, WatchKind.SIMILARITY, "p-1|f-1", "FTO"), Severity.ORANGE,
        Finding.About.family("f-1", "s-1"), "特征表");
    List<Recorded> recorded = Sample.record(ledger, 1, Sample.batch(TENANT, 1, "f-1", "f-2"), similar);
    assertThat(recorded.getFirst().alert().standing().inhibitedBy()).isNull();
    assertThat(told()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void withdrawsForAllWhoHeardAndOpensAgainWhenItIsTrueAfterAll(Databases database) throws IOException {
    open(database);
    Alert alert = Sample.record(ledger, 1, event("1", Severity.BLUE, "公开文本")).getFirst().alert();
    move(alert, AlertState.DISMISSED, Move.Terms.because(DismissReason.NOT_RELEVANT, ""));
    assertThat(ledger.recorder().withdraw(SCOPE, alert.id(), Sample.run(2).id(), "更正：该案未授权")).isTrue();
    assertThat(ledger.recorder().withdraw(SCOPE, alert.id(), Sample.run(2).id(), "更正：该案未授权")).isFalse();
    assertThat(told().getLast().reason()).isEqualTo("更正：该案未授权");
    assertThat(Sample.record(ledger, 3, event("1", Severity.BLUE, "公开文本")).getFirst().effect()).isEqualTo(Effect.REOPENED);
    assertThat(told()).extracting(Notice::change).containsExactly(Change.CREATED, Change.WITHDRAWN, Change.REOPENED);
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void knowsFamiliesUnderTheNameOfToday(Databases database) throws IOException {
    open(database);
    Found citation = Sample.one(Sample.key(TENANT, WatchKind.CITATION, "f-2|f-9", "FORWARD"), Severity.BLUE,
        Finding.About.family("f-9", "s-1"), "A");
    Alert alert = Sample.record(ledger, 1, citation).getFirst().alert();
    ledger.families().merged("f-2", "f-1");
    ledger.families().merged("f-9", "f-8");
    Found again = Sample.one(Sample.key(TENANT, WatchKind.CITATION, "f-1|f-8", "FORWARD"), Severity.ORANGE,
        Finding.About.family("f-8", "s-2"), "X");
    Recorded recorded = Sample.record(ledger, 2, again).getFirst();
    assertThat(recorded.alert().id()).isEqualTo(alert.id());
    assertThat(recorded.effect()).isEqualTo(Effect.ESCALATED);
    assertThat(recorded.alert().body().dedupeKey()).isEqualTo(citation.body().dedupeKey());
    assertThatThrownBy(() -> ledger.families().merged("f-1", "f-2"))
        .hasMessage("expected a family other than f-1, found f-2, which became part of it");
    assertThat(ledger.families().survivor("f-2")).isEqualTo("f-1");
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void pagesOnWhereItEndedWhateverCameMeanwhile(Databases database) throws IOException {
    open(database);
    for (int i = 0; i < 5; i++) {
      clock.pass(Duration.ofSeconds(1));
      Sample.record(ledger, 1 + i, event("" + i, i == 2 ? Severity.RED : Severity.BLUE, "文本"));
      ledger.outbox().dispatch();
    }
    Inbox.Page newest = ledger.inbox().page(SCOPE, new Inbox.Request(AlertFilter.ALL, NEWEST_FIRST, null, 2));
    Inbox.Page oldest = ledger.inbox().page(SCOPE, new Inbox.Request(AlertFilter.ALL, OLDEST_FIRST, null, 4));
    Sample.record(ledger, 6, event("5", Severity.BLUE, "文本"));
    ledger.close();
    ledger = Ledger.open(place, clock);
    List<Integer> found = new ArrayList<>();
    Inbox.Page page = newest;
    while (page.nextCursor() != null) {
      page = ledger.inbox().page(SCOPE, new Inbox.Request(AlertFilter.ALL, NEWEST_FIRST, page.nextCursor(), 2));
      found.add(page.items().size());
    }
    assertThat(found).containsExactly(2, 1);
    assertThat(ledger.inbox().page(SCOPE, new Inbox.Request(AlertFilter.ALL, OLDEST_FIRST, oldest.nextCursor(), 4)).items())
        .extracting(alert -> alert.body().snapshotId() + alert.standing().state()).hasSize(2);
    assertThat(ledger.inbox().page(SCOPE, new Inbox.Request(new AlertFilter(null, Severity.RED, WatchKind.LEGAL_EVENT,
        AlertState.NEW), NEWEST_FIRST, null, 9)).items()).hasSize(1);
    assertThat(ledger.inbox().counts(SCOPE, AlertFilter.ALL))
        .isEqualTo(Map.of(AlertState.NEW, Map.of(Severity.BLUE, 5, Severity.RED, 1)));
    assertThatThrownBy(() -> ledger.inbox().page(SCOPE, new Inbox.Request(AlertFilter.ALL, NEWEST_FIRST, "x!", 2)))
        .hasMessage("expected a cursor from an earlier page, found 'x!'");
    assertThatThrownBy(() -> ledger.inbox().page(SCOPE, new Inbox.Request(AlertFilter.ALL, NEWEST_FIRST, oldest.nextCursor(), 2)))
        .hasMessage("expected a cursor of a page NEWEST_FIRST, found one OLDEST_FIRST");
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void saysWhatWasKnownOnADay(Databases database) throws IOException {
    open(database);
    Alert alert = Sample.record(ledger, 1, event("1", Severity.BLUE, "公开文本")).getFirst().alert();
    clock.pass(Duration.ofDays(1));
    move(alert, AlertState.SEEN, Move.Terms.NONE);
    Sample.record(ledger, 2, event("1", Severity.RED, "授权文本"));
    clock.pass(Duration.ofDays(1));
    Sample.record(ledger, 3, event("2", Severity.BLUE, "公开文本"));
    assertThat(ledger.archive().asOf(SCOPE, LocalDate.of(2026, 11, 19))).isEmpty();
    Past first = ledger.archive().asOf(SCOPE, LocalDate.of(2026, 11, 20)).getFirst();
    assertThat(first.state()).isEqualTo(AlertState.NEW);
    assertThat(first.body().evidence().documents().getFirst().title()).isEqualTo("公开文本");
    Past second = ledger.archive().asOf(SCOPE, LocalDate.of(2026, 11, 21)).getFirst();
    assertThat(second.state()).isEqualTo(AlertState.SEEN);
    assertThat(second.body().severity()).isEqualTo(Severity.RED);
    assertThat(second.history()).extracting(entry -> entry.step().action()).containsExactly("CREATED", "SEEN", "ESCALATED");
    assertThat(ledger.archive().asOf(SCOPE, LocalDate.of(2026, 11, 22))).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void measuresThePrecisionOfAWatchByTheLastWordOfEach(Databases database) throws IOException {
    open(database);
    Alert one = Sample.record(ledger, 1, event("1", Severity.BLUE, "文本")).getFirst().alert();
    Sample.record(ledger, 2, event("2", Severity.BLUE, "文本"));
    assertThat(ledger.opinions().precision(SCOPE).getFirst().precision().ok()).isFalse();
    ledger.opinions().say(SCOPE, one.id(), "周敏", Verdict.NOT_USEFUL);
    ledger.opinions().say(SCOPE, one.id(), "周敏", Verdict.USEFUL);
    ledger.opinions().say(SCOPE, one.id(), "吴越", Verdict.NOT_USEFUL);
    assertThat(ledger.opinions().precision(SCOPE)).containsExactly(
        new Opinions.Precision(TENANT, "w-legal_event", 2, 1, 1, Measure.of(0.5)));
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void triesAgainAndGivesUpAndSendsByHand(Databases database) throws IOException {
    open(database);
    Sample.watch(ledger, TENANT, "w-legal_event", WatchKind.LEGAL_EVENT);
    ledger.endpoints().add(SCOPE, new Endpoint(TENANT, "e-1", Endpoint.Channel.WEBHOOK, "https://example.org/in", List.of("s1"), true), Wishes.USUAL);
    Sample.record(ledger, 1, event("1", Severity.BLUE, "文本"));
    ledger.outbox().dispatch();
    assertThat(Rounds.answering(ledger, clock, 500).later()).isEqualTo(1);
    String id = Rounds.due(ledger, clock.instant().plusSeconds(30)).getFirst().id();
    ledger.deliveries().report(TENANT, id, 1, new Fate.Done(clock.instant()));
    assertThat(Rounds.answering(ledger, clock, 200)).as("a second word about the same attempt does not count")
        .isEqualTo(new Dispatched(0, 0, 0, 0, 0));
    clock.pass(Duration.ofSeconds(30));
    for (int attempt = 2; attempt <= 12; attempt++) {
      assertThat(Rounds.due(ledger, clock.instant()).getFirst().attempts()).isEqualTo(attempt - 1);
      Rounds.of(ledger, clock, parcel -> new Attempt.Failed("timeout"));
      clock.pass(Duration.ofHours(6));
    }
    assertThat(Rounds.due(ledger, clock.instant())).isEmpty();
    assertThat(ledger.deliveries().dead(SCOPE)).extracting(Delivery::note).containsExactly("timeout, after 12 attempts");
    assertThat(ledger.deliveries().redrive(SCOPE, id)).isTrue();
    assertThat(Rounds.answering(ledger, clock, 410).gone()).isEqualTo(1);
    assertThat(Rounds.due(ledger, clock.instant())).isEmpty();
    assertThat(ledger.endpoints().all(SCOPE).getFirst().active()).isFalse();
    ledger.endpoints().activate(SCOPE, "e-1", true);
    assertThat(Rounds.answering(ledger, clock, 204).done()).isEqualTo(1);
    assertThat(Rounds.due(ledger, clock.instant())).isEmpty();
    ledger.endpoints().rotate(SCOPE, "e-1", "s2");
    assertThat(ledger.endpoints().all(SCOPE).getFirst().secrets()).containsExactly("s2", "s1");
    assertThat(ledger.endpoints().all(SCOPE).getFirst()).asString()
        .isEqualTo("Endpoint[t-1, e-1, WEBHOOK, https://example.org/in]");
    ledger.endpoints().endRotation(SCOPE, "e-1");
    assertThat(ledger.endpoints().all(SCOPE).getFirst().secrets()).containsExactly("s2");
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void keepsEveryRevisionAndLooksFromItsBaseline(Databases database) throws IOException {
    open(database);
    Watch watch = Watch.query("冷板", "TI=冷板").by(TENANT).withId("w-1");
    ledger.watches().save(SCOPE, watch, new Watches.Baseline(3, new TreeMap<>(Map.of("f-1", ""))), new Watches.Maker("G1", "c1"));
    assertThat(ledger.watches().memory(SCOPE, "w-1").noted()).containsOnlyKeys("f-1");
    assertThat(ledger.watches().memory(SCOPE, "w-1").noted(List.of("f-1", "f-2"))).containsOnlyKeys("f-1");
    assertThat(ledger.watches().memory(SCOPE, "w-1").size("#")).isEqualTo(1);
    assertThat(ledger.watches().memory(SCOPE, "w-1").size("f")).isZero();
    assertThat(ledger.watches().knowing(List.of("f-1"))).containsExactly(new Watches.Watched(TENANT, "w-1"));
    assertThat(ledger.watches().knowing(List.of("f-2"))).isEmpty();
    Watch edited = ledger.watches().save(SCOPE, watch.with("query", "TI=液冷"), new Watches.Baseline(4, new TreeMap<>()), null);
    assertThat(edited.revision()).isEqualTo(2);
    assertThat(ledger.watches().revisions(SCOPE, TENANT, "w-1")).extracting(Watch::query).containsExactly("TI=冷板", "TI=液冷");
    StoredWatch stored = ledger.watches().all(SCOPE).getFirst();
    assertThat(stored.previousSnapshotId()).isEqualTo("s-4");
    assertThat(ledger.watches().memory(SCOPE, "w-1").noted()).isEmpty();
    assertThat(ledger.watches().made(SCOPE).getFirst().standing().name()).isEqualTo("EDITED");
    assertThat(ledger.runs().configRevision()).isEqualTo(2);
    assertThat(ledger.watches().set(SCOPE, TENANT, "w-1", WatchState.RETIRED)).isTrue();
    assertThat(ledger.watches().all(SCOPE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void stopsAWatchThatFailsThreeTimesAndCountsNothingOfAnEditedOne(Databases database) throws IOException {
    open(database);
    StoredWatch watch = Sample.watch(ledger, TENANT, "w-query", WatchKind.QUERY);
    for (int i = 1; i <= 3; i++) {
      Run run = Sample.run(i);
      ledger.runs().begin(run);
      assertThat(ledger.runs().pending(SCOPE, run)).hasSize(1);
      ledger.recorder().record(SCOPE, run, List.of(WatchResult.failed(watch, "column 1: expected a term")));
    }
    assertThat(ledger.watches().all(SCOPE).getFirst().watch().state()).isEqualTo(WatchState.FAILED);
    assertThat(ledger.runs().outcomes(SCOPE, Sample.run(3).id()).getFirst().reason()).isEqualTo("column 1: expected a term");
    Watch mended = ledger.watches().save(SCOPE, watch.watch(), Watches.Baseline.EMPTY, null);
    assertThat(ledger.runs().tenants(Sample.run(4))).containsExactly(TENANT);
    Found found = Sample.batch(TENANT, 4, "f-1");
    WatchResult stale = new WatchResult(watch, 4, WatchOutcome.of(mended.id(),
        OutcomeKind.FIRED, 1), List.of(found), Noted.NOTHING);
    assertThat(ledger.recorder().record(SCOPE, Sample.run(4), List.of(stale))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void remembersWhichItemsWereReported(Databases database) throws IOException {
    open(database);
    Sample.record(ledger, 1, Sample.batch(TENANT, 1, "f-1", "f-2"));
    Set<ItemKey> asked = Set.of(new ItemKey("f-1", "NEW"), new ItemKey("f-3", "NEW"), new ItemKey("f-1", "REMOVED"));
    assertThat(ledger.watches().memory(SCOPE, "w-query").reported(asked)).containsExactly(new ItemKey("f-1", "NEW"));
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void findsEveryEntryThatWasTamperedWith(Databases database) throws Exception {
    open(database);
    Alert alert = Sample.record(ledger, 1, Sample.one(Sample.key(TENANT, WatchKind.DEADLINE, "CN|1", "ANNUAL_FEE:7"),
        Severity.BLUE, CASE, "文本")).getFirst().alert();
    move(alert, AlertState.SEEN, Move.Terms.NONE);
    String id = alert.id();
    List<HistoryEntry> history = ledger.archive().history(SCOPE, id);
    assertThat(history.get(1).prevHash()).isEqualTo(history.get(0).hash());
    Map<String, String> tampered = Map.of(
        "update history set reason = 'x' where seq = 2", "alert " + id + ", entry 2: its hash is not the hash of what it says",
        "update history set prev_hash = 'x' where seq = 2", "alert " + id + ", entry 2: it does not follow the entry before",
        "update alert_body set body = replace(body, '文本', '别的')",
        "alert " + id + ", entry 1: the evidence kept with it is not the evidence it names",
        "delete from history where seq = 2", "alert " + id + ": expected a history of 2 entries that ends with "
            + history.get(1).hash() + ", found 1 entries that end with " + history.get(0).hash());
    for (Map.Entry<String, String> one : tampered.entrySet()) {
      try (var source = Connections.open(place); var connection = source.getConnection();
          var statement = connection.createStatement()) {
        connection.setAutoCommit(false);
        statement.execute(one.getKey());
        connection.commit();
        assertThat(ledger.archive().verify(SCOPE).faults()).as(one.getKey()).containsExactly(one.getValue());
        undo(statement, history.get(1));
        connection.commit();
      }
    }
  }

  private static void undo(Statement statement, HistoryEntry second) throws SQLException {
    statement.execute("update alert_body set body = replace(body, '别的', '文本')");
    statement.execute("delete from history where seq = 2");
    statement.execute("insert into history (alert_id, seq, tenant_id, at, actor, action, from_state, to_state, evidence_hash, "
        + "prev_hash, hash) values ('" + second.alertId() + "', 2, 't-1', " + second.at().toEpochMilli() + ", '周敏', 'SEEN', 'NEW', "
        + "'SEEN', '" + second.evidenceHash() + "', '" + second.prevHash() + "', '" + second.hash() + "')");
  }
}
