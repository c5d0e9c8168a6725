package org.patentbeacon.warning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.patentbeacon.alert.rule.Comparison;
import org.patentbeacon.alert.rule.DedupeKey;
import org.patentbeacon.alert.rule.HealthBanner;
import org.patentbeacon.alert.rule.IndicatorInput;
import org.patentbeacon.alert.rule.IndicatorReading;
import org.patentbeacon.alert.rule.LastCompleteYear;
import org.patentbeacon.alert.rule.SectorIndicator;
import org.patentbeacon.alert.rule.SeverityByDays;
import org.patentbeacon.alert.rule.SeverityByDistance;
import org.patentbeacon.alert.rule.TotalVariation;
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
    SectorIndicator indicator = SectorIndicator.valueOf(vector.get("id").asString());
    IndicatorReading reading = IndicatorReading.of(indicator, input(indicator, vector.get("input")), 1000);
    if (vector.has("outcome")) {
      misses.equal(MeasureState.valueOf(vector.get("outcome").asString()), reading.value().state(), vector);
      misses.equal(true, vector.get("value").isNull() && reading.severity() == null, vector);
      return;
    }
    misses.close(vector.get("value"), reading.value().orThrow(), vector);
    misses.equal(vector.get("fires").asBoolean(), reading.severity() != null, vector);
    misses.word(vector.get("severity"), Optional.ofNullable(reading.severity()), vector);
    if (vector.has("form")) {
      misses.equal(vector.get("form").asString().equals("difference"), reading.difference(), vector);
    }
  }

  private static IndicatorInput input(SectorIndicator indicator, JsonNode in) {
    return switch (indicator) {
      case YJ01, YJ02, YJ04 -> new IndicatorInput.Quotient(number(in, "dom"), number(in, "for"));
      case YJ03 -> new IndicatorInput.GrowthGap(
          new IndicatorInput.GrowthGap.Span(number(in, "domY-5"), number(in, "domY")),
          new IndicatorInput.GrowthGap.Span(number(in, "forY-5"), number(in, "forY")));
      case YJ05 -> new IndicatorInput.ConcentrationGap(
          new IndicatorInput.ConcentrationGap.Leaders(number(in, "domTop3"), number(in, "domTop10")),
          new IndicatorInput.ConcentrationGap.Leaders(number(in, "forTop3"), number(in, "forTop10")));
      case YJ06, YJ07 -> new IndicatorInput.Lead(number(in, "here"), number(in, "there"));
      case YJ08, YJ09, YJ10 -> new IndicatorInput.Quotient(number(in, "withMember"), number(in, "all"));
    };
  }

  private static double number(JsonNode node, String field) {
    return node.get(field).asDouble();
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
