package org.patentbeacon.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentbeacon.alert.Alert;
import org.patentbeacon.alert.AlertFilter;
import org.patentbeacon.alert.Found;
import org.patentbeacon.alert.Recorded;
import org.patentbeacon.alert.Recorded.Effect;
import org.patentbeacon.alert.TickingClock;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.DismissReason;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.Move;
import org.patentbeacon.alert.rule.Mover;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.delivery.Endpoint;
import org.patentbeacon.delivery.Wishes;
import org.patentbeacon.delivery.sign.Answer;
import org.patentbeacon.delivery.sign.Attempt;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.run.Noted;
import org.patentbeacon.watch.run.OutcomeKind;
import org.patentbeacon.watch.run.StoredWatch;
import org.patentbeacon.watch.run.WatchOutcome;
import org.patentbeacon.watch.run.WatchResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The scenarios of the vectors through a real ledger. Each gives what it obtained under the names the vectors expect.
class LedgerScenarioTest {
  private static final Path FILE = Path.of(System.getProperty("beacon.spec", "../shared/spec"), "vectors-warnings.json");
  /// What watches find and what digests send, which the ledger does not know.
  private static final Set<String> NOT_OF_THE_LEDGER = Set.of("ID10", "ID11", "ID16");
  private static final Scope.Tenant SCOPE = new Scope.Tenant("t-1");

  @TempDir
  Path folder;

  private final TickingClock clock = new TickingClock();
  private Ledger ledger;

  private Map<String, Function<JsonNode, Map<String, Object>>> scenarios() {
    Map<String, Function<JsonNode, Map<String, Object>>> scenarios = new TreeMap<>();
    scenarios.put("ID1", this::sameRun);
    scenarios.put("ID3", this::laterPublication);
    scenarios.put("ID5", this::merge);
    scenarios.put("ID6", this::reopened);
    scenarios.put("ID8", this::deliveredTwice);
    scenarios.put("ID13", this::twoTenants);
    scenarios.put("ID15", this::termEnd);
    scenarios.put("ID18", this::firstRun);
    scenarios.put("ID20", this::illegalMove);
    return scenarios;
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void agreesWithEveryScenario(Databases database) throws IOException {
    assumeTrue(Files.exists(FILE), "no vectors at " + FILE);
    List<String> misses = new ArrayList<>();
    Set<String> met = new TreeSet<>();
    for (JsonNode vector : new ObjectMapper().readTree(Files.readString(FILE)).get("idempotency_scenarios").get("cases")) {
      String id = vector.get("id").asString();
      met.add(id);
      if (NOT_OF_THE_LEDGER.contains(id)) {
        continue;
      }
      try (Ledger fresh = Ledger.open(database.place(Files.createDirectory(folder.resolve(id))), clock)) {
        ledger = fresh;
        Map<String, Object> obtained = scenarios().getOrDefault(id, expect -> Map.of()).apply(vector.get("expect"));
        vector.get("expect").properties().forEach(expected -> {
          Object found = obtained.get(expected.getKey());
          if (found == null || !List.of(text(expected.getValue()).split(" or ")).contains(found.toString())) {
            misses.add(id + " " + expected.getKey() + ": expected " + expected.getValue() + ", found " + found);
          }
        });
        misses.addAll(fresh.archive().verify(SCOPE).faults());
      }
    }
    assertThat(misses).isEmpty();
    assertThat(met).containsAll(scenarios().keySet()).containsAll(NOT_OF_THE_LEDGER);
  }

  private static String text(JsonNode expected) {
    return expected.isString() ? expected.asString() : expected.toString().replace("\"", "");
  }

  private int alerts() {
    ledger.outbox().dispatch();
    return ledger.inbox().page(SCOPE, new Inbox.Request(AlertFilter.ALL, InboxCursor.Order.OLDEST_FIRST, null, 100)).items().size();
  }

  private static Found event(String number, String evidence) {
    return Sample.one(Sample.key("t-1", WatchKind.LEGAL_EVENT, "CN|" + number, "GRANTED"), Severity.BLUE,
        Finding.About.right("CN|" + number, null), evidence);
  }

  private int entries() {
    return ledger.archive().verify(SCOPE).entries();
  }

  private int told() {
    ledger.outbox().dispatch();
    return ledger.outbox().after(SCOPE, 0, 100).size();
  }

  private Map<String, Object> sameRun(JsonNode expect) {
    Found[] found = {event("1", "a"), event("2", "b"), event("3", "c")};
    Sample.record(ledger, 2, found);
    int entries = entries();
    int told = told();
    Sample.record(ledger, 2, found);
    return Map.of("alerts", alerts(), "historyEntriesAfterSecond", entries == entries() ? "same as after first" : entries(),
        "outboxAfterSecond", told == told() ? "same as after first" : told());
  }

  private Map<String, Object> laterPublication(JsonNode expect) {
    Sample.record(ledger, 2, Sample.batch("t-1", 2, "f-1"));
    List<Recorded> later = Sample.record(ledger, 3, Sample.batch("t-1", 3, "f-1"));
    long created = later.stream().filter(one -> one.effect() != Effect.NOTHING).count();
    return Map.of("itemsNewTotal", alerts(), "queryAlertsAtS3", created);
  }

  private Map<String, Object> merge(JsonNode expect) {
    Sample.record(ledger, 2, Sample.batch("t-1", 2, "f-1", "f-2"));
    ledger.families().merged("f-2", "f-1");
    List<Recorded> later = Sample.record(ledger, 3, Sample.batch("t-1", 3, "f-1"));
    return Map.of("newAlertsAtS3", later.stream().filter(one -> one.effect() != Effect.NOTHING).count());
  }

  private Map<String, Object> reopened(JsonNode expect) {
    Alert alert = Sample.record(ledger, 2, fto(Severity.ORANGE, "公开文本")).getFirst().alert();
    ledger.desk().move(SCOPE, new Desk.Wanted(alert.id(), 1, new Desk.Person("周敏", Mover.TENANT_USER), AlertState.DISMISSED,
        Move.Terms.because(DismissReason.NOT_RELEVANT, "")));
    Alert now = Sample.record(ledger, 3, fto(Severity.RED, "授权文本")).getFirst().alert();
    return Map.of("state", now.standing().state(), "severity", now.body().severity(), "history_last",
        ledger.archive().history(SCOPE, alert.id()).getLast().step().action());
  }

  private static Found fto(Severity severity, String claims) {
    return Sample.one(Sample.key("t-1", WatchKind.SIMILARITY, "p-1|f-1", "FTO"), severity, Finding.About.family("f-1", "s-2"), claims);
  }

  private Map<String, Object> deliveredTwice(JsonNode expect) {
    Sample.watch(ledger, "t-1", "w-legal_event", WatchKind.LEGAL_EVENT);
    ledger.endpoints().add(SCOPE, new Endpoint("t-1", "e-1", Endpoint.Channel.WEBHOOK, "https://example.org", List.of("s"), true), Wishes.USUAL);
    Sample.record(ledger, 2, event("1", "a"));
    ledger.outbox().dispatch();
    List<String> received = new ArrayList<>();
    for (int status : new int[] {500, 200, 200}) {
      Rounds.of(ledger, clock, parcel -> {
        received.add(parcel.key().toString());
        return new Attempt.Answered(Answer.of(status));
      });
      clock.pass(Duration.ofMinutes(1));
    }
    return Map.of("deliveriesAtReceiver", received.size(), "distinctIdempotencyKeys",
        new HashSet<>(received).size());
  }

  private Map<String, Object> twoTenants(JsonNode expect) {
    Alert mine = Sample.record(ledger, 2, Sample.batch("t-1", 2, "f-1")).getFirst().alert();
    Alert theirs = Sample.record(ledger, 2, Sample.batch("t-2", 2, "f-1")).getFirst().alert();
    return Map.of("alertsPerTenant", alerts(), "keysDiffer", !mine.body().dedupeKey().equals(theirs.body().dedupeKey()));
  }

  private Map<String, Object> termEnd(JsonNode expect) {
    Found fee = Sample.one(Sample.key("t-1", WatchKind.DEADLINE, "CN|CN2006", "ANNUAL_FEE:20"), Severity.RED,
        Finding.About.right("CN|CN2006", State.IN_FORCE), "a");
    Alert open = Sample.record(ledger, 2, fee).getFirst().alert();
    Sample.record(ledger, 3, Sample.one(Sample.key("t-1", WatchKind.LEGAL_EVENT, "CN|CN2006", "TERM_END"), Severity.YELLOW,
        Finding.About.right("CN|CN2006", State.EXPIRED), "b"));
    String inhibited = ledger.archive().history(SCOPE, open.id()).getLast().step().action();
    return Map.of("feeAlert", inhibited.equals("INHIBITED") ? "inhibited by I1" : inhibited);
  }

  private Map<String, Object> firstRun(JsonNode expect) {
    StoredWatch watch = Sample.watch(ledger, "t-1", "w-query", WatchKind.QUERY);
    ledger.runs().begin(Sample.run(2));
    ledger.recorder().record(SCOPE, Sample.run(2), List.of(new WatchResult(watch, 2,
        WatchOutcome.of("w-query", OutcomeKind.BASELINED, 0), List.of(), Noted.NOTHING)));
    return Map.of("alerts", alerts(), "outcome", ledger.runs().outcomes(SCOPE, Sample.run(2).id()).getFirst().outcome());
  }

  private Map<String, Object> illegalMove(JsonNode expect) {
    Alert alert = Sample.record(ledger, 2, event("1", "a")).getFirst().alert();
    Desk.Person person = new Desk.Person("周敏", Mover.CONSULTANT);
    ledger.desk().move(SCOPE, new Desk.Wanted(alert.id(), 1, person, AlertState.DISMISSED,
        Move.Terms.because(DismissReason.CLEARED, "")));
    Desk.Answer answer = ledger.desk().move(SCOPE, new Desk.Wanted(alert.id(), 2, person, AlertState.ASSIGNED,
        Move.Terms.assignedTo("吴越")));
    return answer instanceof Desk.Refused(String message, List<String> moves)
        ? Map.of("error", message.substring(0, "illegal transition".length()), "legalMoves", moves) : Map.of();
  }
}
