package org.patentbeacon.warning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.patentbeacon.alert.rule.AlertState;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.Finding;
import org.patentbeacon.alert.rule.Inhibition;
import org.patentbeacon.alert.rule.ItemKey;
import org.patentbeacon.alert.rule.Move;
import org.patentbeacon.alert.rule.Mover;
import org.patentbeacon.alert.rule.Recurrence;
import org.patentbeacon.alert.rule.Severity;
import org.patentbeacon.alert.rule.Transitions;
import org.patentbeacon.delivery.digest.Digest;
import org.patentbeacon.delivery.digest.DigestMode;
import org.patentbeacon.delivery.digest.DigestSchedule;
import org.patentbeacon.delivery.digest.DigestSettings;
import org.patentbeacon.delivery.digest.DigestWindow;
import org.patentbeacon.delivery.sign.Answer;
import org.patentbeacon.delivery.sign.IdempotencyKey;
import org.patentbeacon.delivery.sign.RetryWait;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.detect.CountSeries;
import org.patentbeacon.watch.detect.Period;
import org.patentbeacon.watch.detect.PublicationCounts;
import org.patentbeacon.watch.detect.SurgeDecision;
import org.patentbeacon.watch.detect.SurgeRule;
import org.patentbeacon.watch.detect.SurgeSeries;
import org.patentbeacon.watch.similar.Coverage;
import org.patentbeacon.watch.similar.FeatureStatus;
import org.patentbeacon.watch.similar.JudgedClaim;
import org.patentbeacon.watch.similar.Right;
import tools.jackson.databind.JsonNode;

/// The scenarios, as far as values alone decide them. The others need the ledger, and are named.
final class ScenarioVectors {
  static final Set<String> OF_THE_LEDGER = Set.of("ID10", "ID18");
  private static final Map<String, BiConsumer<JsonNode, Misses>> SCENARIOS = new TreeMap<>(Map.of(
      "ID1", ScenarioVectors::sameRun, "ID3", ScenarioVectors::laterPublication, "ID5", ScenarioVectors::merge,
      "ID6", ScenarioVectors::reopened, "ID8", ScenarioVectors::deliveredTwice, "ID11", ScenarioVectors::backFile,
      "ID13", ScenarioVectors::twoTenants, "ID15", ScenarioVectors::termEnd, "ID16", ScenarioVectors::quietWeek, "ID20", ScenarioVectors::illegalMove));

  private ScenarioVectors() {}

  static void scenario(JsonNode vector, Misses misses) {
    String id = vector.get("id").asString();
    if (!OF_THE_LEDGER.contains(id)) {
      SCENARIOS.getOrDefault(id, (unknown, all) -> all.equal("a test that claims " + id, "none", unknown))
          .accept(vector.get("expect"), misses);
    }
  }

  private static void sameRun(JsonNode expect, Misses misses) {
    Recurrence.Seen seen = new Recurrence.Seen(Severity.YELLOW, "e1", "r1");
    misses.equal(Recurrence.UNCHANGED, Recurrence.of(WatchKind.QUERY, AlertState.NEW, seen, seen), expect);
  }

  private static void laterPublication(JsonNode expect, Misses misses) {
    Set<ItemKey> reported = Set.of(new ItemKey("f-1", "NEW"));
    misses.equal(expect.get("itemsNewTotal").asInt(), reported.size(), expect);
    misses.equal(expect.get("queryAlertsAtS3").asInt() == 0, reported.contains(new ItemKey("f-1", "NEW")), expect);
  }

  private static void merge(JsonNode expect, Misses misses) {
    Set<ItemKey> reported = Set.of(new ItemKey("f-1", "NEW"));
    boolean known = reported.contains(new ItemKey("f-2", "NEW").after(Map.of("f-2", "f-1")));
    misses.equal(expect.get("newAlertsAtS3").asInt() == 0, known, expect);
  }

  private static void reopened(JsonNode expect, Misses misses) {
    Severity medium = severity(State.PENDING, FeatureStatus.EQUIVALENT);
    Severity high = severity(State.IN_FORCE, FeatureStatus.LITERAL);
    misses.equal(expect.get("severity").asString(), high.name(), expect);
    misses.equal(expect.get("history_last").asString(), Recurrence.of(WatchKind.SIMILARITY, AlertState.DISMISSED,
        new Recurrence.Seen(medium, "e1", "r1"), new Recurrence.Seen(high, "e2", "r2")).name(), expect);
    misses.equal(new Transitions.Done("REOPENED"), Transitions.decide(new Move(AlertState.DISMISSED,
        AlertState.valueOf(expect.get("state").asString()), Mover.SYSTEM, Move.Terms.NONE)), expect);
  }

  private static Severity severity(State state, FeatureStatus feature) {
    return Coverage.of(new Right(state, "CN", Right.Title.NONE), List.of("CN"),
        List.of(new JudgedClaim(1, List.of(), List.of(FeatureStatus.LITERAL, feature)))).severity().orElseThrow();
  }

  private static void deliveredTwice(JsonNode expect, Misses misses) {
    misses.equal(new Answer.Again(Duration.ZERO), Answer.of(500).judge(1, RetryWait.DEFAULT), expect);
    Set<String> keys = new TreeSet<>(List.of(new IdempotencyKey("al_1", "CREATED", 1).toString()));
    keys.add(new IdempotencyKey("al_1", "CREATED", 1).toString());
    misses.equal(expect.get("distinctIdempotencyKeys").asInt(), keys.size(), expect);
  }

  private static void backFile(JsonNode expect, Misses misses) {
    CountSeries counts = PublicationCounts.of(Collections.nCopies(100, LocalDate.of(2019, 5, 14)), Period.MONTH,
        LocalDate.of(2026, 10, 31), 13);
    List<SurgeDecision> decisions = SurgeRule.monthly().decide(List.of(new SurgeSeries("n-1", counts, new TreeSet<>())));
    long alarms = decisions.stream().filter(one -> one instanceof SurgeDecision.Judged judged && judged.fires()).count();
    misses.equal(expect.get("alerts").asLong(), alarms, expect);
  }

  private static void twoTenants(JsonNode expect, Misses misses) {
    DedupeKey one = new DedupeKey("t-1", "w-1", WatchKind.QUERY, List.of("batch"), "NEW", "s-2");
    DedupeKey other = new DedupeKey("t-2", "w-1", WatchKind.QUERY, List.of("batch"), "NEW", "s-2");
    misses.equal(expect.get("keysDiffer").asBoolean(), !one.hex().equals(other.hex()), expect);
  }

  private static void termEnd(JsonNode expect, Misses misses) {
    Finding.About right = Finding.About.right("CN|CN200610000001", State.EXPIRED);
    Finding end = new Finding("al_1", null, "t-1", new Finding.Sort(WatchKind.LEGAL_EVENT, "TERM_END", Severity.YELLOW), right);
    Finding fee = new Finding("al_2", null, "t-1", new Finding.Sort(WatchKind.DEADLINE, "ANNUAL_FEE:20", Severity.RED), right);
    misses.equal(List.of(new Inhibition.Silenced(fee, "al_1", Inhibition.I1)),
        Inhibition.judge(List.of(end, fee), Set.of()), expect);
  }

  private static void quietWeek(JsonNode expect, Misses misses) {
    DigestWindow week = DigestSchedule.of(ZoneId.of("Asia/Shanghai")).lastClosed(DigestMode.WEEKLY, Instant.parse("2026-11-27T00:00:00Z"));
    misses.equal(expect.get("messages").asLong(), Digest.of(List.of(), DigestMode.WEEKLY, week, DigestSettings.DEFAULT).stream().count(), expect);
  }

  private static void illegalMove(JsonNode expect, Misses misses) {
    Transitions.Decision decision = Transitions.decide(new Move(AlertState.DISMISSED, AlertState.ASSIGNED,
        Mover.CONSULTANT, Move.Terms.assignedTo("周")));
    Transitions.Refused refused = (Transitions.Refused) decision;
    misses.equal(true, refused.message().startsWith(expect.get("error").asString()), refused);
    misses.equal(RuleVectors.words(expect.get("legalMoves")), refused.legalMoves(), expect);
  }
}
