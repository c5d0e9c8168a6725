package org.patentbeacon.warning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.patentbeacon.alert.rule.Comparison;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.HealthBanner;
import org.patentbeacon.alert.rule.LastCompleteYear;
import org.patentbeacon.alert.rule.SectorIndicator;
import org.patentbeacon.alert.rule.SeverityByDays;
import org.patentbeacon.alert.rule.SeverityByDistance;
import org.patentbeacon.alert.rule.TotalVariation;
import org.patentbeacon.analysis.compare.SectorCounts;
import org.patentbeacon.analysis.compare.SectorIndicators;
import org.patentbeacon.analysis.compare.SectorLimits;
import org.patentbeacon.analysis.measure.MeasureState;
import org.patentbeacon.delivery.sign.RetryWait;
import org.patentbeacon.delivery.sign.WebhookSignature;
import org.patentbeacon.legal.event.State;
import org.patentbeacon.watch.WatchKind;
import org.patentbeacon.watch.entrant.EntrantVerdict;
import org.patentbeacon.watch.entrant.Entry;
import org.patentbeacon.watch.entrant.FieldDepth;
import org.patentbeacon.watch.entrant.Identity;
import org.patentbeacon.watch.entrant.InventorMove;
import org.patentbeacon.watch.entrant.NewEntrant;
import org.patentbeacon.watch.similar.Coverage;
import org.patentbeacon.watch.similar.FeatureStatus;
import org.patentbeacon.watch.similar.JudgedClaim;
import org.patentbeacon.watch.similar.Right;
import org.patentbeacon.watch.similar.TextSimilarity;
import tools.jackson.databind.JsonNode;

/// The sections about alerts, claims, entrants and delivery.
final class RuleVectors {
  private RuleVectors() {}

  static List<String> words(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }

  static void coverage(JsonNode vector, Misses misses) {
    List<JudgedClaim> claims = new ArrayList<>();
    vector.get("claims").forEach(claim -> claims.add(new JudgedClaim(claim.get("no").asInt(),
        claim.has("parent") ? List.of(claim.get("parent").asInt()) : List.of(),
        words(claim.get("features")).stream().map(FeatureStatus::valueOf).toList())));
    Right right = new Right(State.valueOf(vector.get("state").asString()), vector.get("country").asString(),
        vector.get("own").asBoolean() ? Right.Title.OWN : Right.Title.NONE);
    Coverage coverage = Coverage.of(right, words(vector.get("markets")), claims);
    vector.get("claimVerdicts").properties().forEach(expected -> misses.equal(expected.getValue().asString(),
        String.valueOf(coverage.claims().get(Integer.valueOf(expected.getKey()))), vector));
    misses.equal(vector.get("caseVerdict").asString(),
        coverage.gate() == Right.Gate.OPEN ? coverage.verdict().name() : "GATED_OUT", vector);
    misses.word(vector.get("severity"), coverage.severity(), vector);
  }

  static void ranking(JsonNode vector, Misses misses) {
    misses.close(vector.get("ranking"), new TextSimilarity(vector.get("similarity").asDouble(),
        State.valueOf(vector.get("state").asString())).ranking(vector.get("marketsCovered").asInt(),
            vector.get("marketsTotal").asInt()), vector);
  }

  static void score(JsonNode vector, Misses misses) {
    misses.equal(vector.get("status").asString(),
        FeatureStatus.of(vector.get("score").asDouble(), vector.get("textChars").asInt(), 300).name(), vector);
  }

  static void dedupe(JsonNode vector, Misses misses) {
    List<String> parts = words(vector.get("parts"));
    DedupeKey key = new DedupeKey(parts.get(0), parts.get(1), WatchKind.valueOf(parts.get(2)),
        Arrays.asList(parts.get(3).split("\\|")), parts.get(4), parts.get(5));
    misses.equal(vector.get("dedupeKey").asString(), key.hex(), vector);
    misses.equal(vector.get("alertId").asString(), key.alertId(), vector);
  }

  static void distance(JsonNode vector, Misses misses) {
    SeverityByDistance rule = new SeverityByDistance(new BigDecimal(vector.get("limit").asString()),
        vector.get("direction").asString().equals("below") ? Comparison.BELOW : Comparison.ABOVE);
    BigDecimal value = new BigDecimal(vector.get("value").asString());
    misses.equal(0, rule.distance(value).compareTo(new BigDecimal(vector.get("distance").asString())), vector);
    misses.word(vector.get("severity"), rule.severity(value), vector);
  }

  static void days(JsonNode vector, Misses misses) {
    SeverityByDays map = vector.get("map").asString().equals("soft") ? SeverityByDays.SOFT : SeverityByDays.HARD;
    misses.word(vector.get("severity"), map.severity(vector.get("daysLeft").asLong()), vector);
  }

  static void indicator(JsonNode vector, Misses misses) {
    SectorIndicators.Row row = SectorIndicators.of(counts(vector.get("input")), SectorLimits.shipped(), 0).rows().stream()
        .filter(one -> one.id().name().equals(vector.get("id").asString())).findFirst().orElseThrow();
    if (vector.has("outcome")) {
      misses.equal(MeasureState.valueOf(vector.get("outcome").asString()), row.value().state(), vector);
      misses.equal(Optional.empty(), SectorIndicator.severity(row), vector);
      return;
    }
    misses.close(vector.get("value"), row.value().orThrow(), vector);
    misses.equal(vector.get("fires").asBoolean(), SectorIndicator.severity(row).isPresent(), vector);
    misses.word(vector.get("severity"), SectorIndicator.severity(row), vector);
    if (vector.has("form")) {
      misses.equal(vector.get("form").asString(), row.form().name().toLowerCase(Locale.ROOT), vector);
    }
  }

  private static SectorCounts counts(JsonNode in) {
    SectorCounts.Country withMember = new SectorCounts.Country(null, 0, number(in, "withMember"));
    return new SectorCounts(side(in, "dom"), side(in, "for"), Map.of("US", withMember, "EP", withMember, "JP", withMember),
        number(in, "all"));
  }

  /// Three applicants with the families of the first three, and seven with those of the rest of the first ten.
  private static SectorCounts.Side side(JsonNode in, String side) {
    List<Integer> applicants = new ArrayList<>();
    spread(number(in, side + "Top3"), 3, applicants);
    spread(number(in, side + "Top10") - number(in, side + "Top3"), 7, applicants);
    return new SectorCounts.Side(number(in, side), number(in, side + "Y-5"), number(in, side + "Y"), applicants);
  }

  private static void spread(int families, int applicants, List<Integer> into) {
    for (int left = applicants; left > 0; left--) {
      int share = families / left;
      into.add(share);
      families -= share;
    }
  }

  private static int number(JsonNode node, String field) {
    return node.has(field) ? node.get(field).asInt() : 0;
  }

  static void lastYear(JsonNode vector, Misses misses) {
    misses.equal(vector.get("lastCompleteFilingYear").asInt(), LastCompleteYear.of(date(vector, "cutoff")), vector);
  }

  private static LocalDate date(JsonNode vector, String field) {
    return LocalDate.parse(vector.get(field).asString());
  }

  static void variation(JsonNode vector, Misses misses) {
    misses.close(vector.get("tv"), TotalVariation.between(parts(vector.get("p")), parts(vector.get("q"))).orThrow(), vector);
  }

  private static SortedMap<String, Double> parts(JsonNode array) {
    SortedMap<String, Double> parts = new TreeMap<>();
    array.forEach(share -> parts.put("part" + parts.size(), share.asDouble()));
    return parts;
  }

  static void signature(JsonNode vector, Misses misses) {
    WebhookSignature.Signed signed = new WebhookSignature.Signed(vector.get("id").asString(),
        vector.get("timestamp").asLong(), vector.get("body").asString());
    misses.equal(vector.get("signature").asString(), WebhookSignature.of(List.of(vector.get("secret").asString()), signed),
        vector);
  }

  static void wait(JsonNode vector, Misses misses) {
    misses.close(vector.get("waitSeconds"), RetryWait.DEFAULT.before(vector.get("attempt").asInt(),
        vector.get("u").asDouble()).toMillis() / 1000.0, vector);
  }

  static void entrant(JsonNode vector, Misses misses) {
    boolean renamed = vector.has("nameChangeOfKnownApplicant") && vector.get("nameChangeOfKnownApplicant").asBoolean();
    EntrantVerdict verdict = NewEntrant.DEFAULT.judge(new Entry(
        words(vector.get("families")).stream().map(LocalDate::parse).toList(),
        vector.get("publishedInWindow").asBoolean() ? Entry.Arrival.NEWS : Entry.Arrival.KNOWN,
        vector.get("coverageYears").asInt(),
        renamed ? Entry.Standing.KNOWN_UNDER_ANOTHER_NAME : Entry.Standing.STRANGER));
    Optional<EntrantVerdict.Entrant> entrant = verdict instanceof EntrantVerdict.Entrant found ? Optional.of(found) : Optional.empty();
    misses.word(vector.get("stage"), entrant.map(EntrantVerdict.Entrant::stage), vector);
    misses.word(vector.get("severity"), entrant.map(EntrantVerdict.Entrant::severity), vector);
  }

  static void move(JsonNode vector, Misses misses) {
    misses.word(vector.get("severity"), InventorMove.DEFAULT.judge(
        new InventorMove.Filings(date(vector, "lastAtA"), date(vector, "firstAtB"), false), date(vector, "evalDate"),
        vector.get("sameSubclass").asBoolean() ? FieldDepth.Level.SUBCLASS : FieldDepth.Level.NONE,
        Identity.Confidence.valueOf(vector.get("confidence").asString())), vector);
  }

  static void banner(JsonNode vector, Misses misses) {
    misses.equal(vector.get("banner").asString(),
        HealthBanner.of(words(vector.get("severe")), words(vector.get("attention"))).name(), vector);
  }
}
