package org.patentbeacon.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.patentbeacon.watch.detect.BenjaminiHochberg;
import org.patentbeacon.watch.detect.CountSeries;
import org.patentbeacon.watch.detect.Cusum;
import org.patentbeacon.watch.detect.Ears;
import org.patentbeacon.watch.detect.Ewma;
import org.patentbeacon.watch.detect.FarringtonDetector;
import org.patentbeacon.watch.detect.FarringtonThreshold;
import org.patentbeacon.watch.detect.NegativeBinomial;
import org.patentbeacon.watch.detect.Power;
import org.patentbeacon.watch.detect.RunLength;
import org.patentbeacon.watch.detect.SurgeDecision;
import org.patentbeacon.watch.detect.SurgeRule;
import org.patentbeacon.watch.detect.SurgeSeries;
import org.patentbeacon.watch.detect.TemporalScan;
import tools.jackson.databind.JsonNode;

/// The sections about detectors.
final class DetectorVectors {
  private static final Map<String, Power> POWERS =
      Map.of("none", Power.NONE, "1/2", Power.ONE_HALF, "2/3", Power.TWO_THIRDS);

  private DetectorVectors() {}

  static List<Integer> counts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asInt).toList();
  }

  private static CountSeries series(JsonNode past, JsonNode exposures, int now, double exposureNow) {
    List<Integer> counts = new ArrayList<>(counts(past));
    counts.add(now);
    if (exposures.isNull()) {
      return CountSeries.of(counts);
    }
    List<Double> weights = new ArrayList<>();
    exposures.forEach(weight -> weights.add(weight.asDouble()));
    weights.add(exposureNow);
    return new CountSeries(counts, weights);
  }

  static void ears(JsonNode vector, Misses misses) {
    CountSeries series = CountSeries.of(counts(vector.get("y")));
    for (Ears.Method method : Ears.Method.values()) {
      JsonNode limits = vector.get(method.name());
      List<Integer> alarms = new ArrayList<>();
      for (int period = 1; period <= series.size(); period++) {
        var signal = Ears.of(method).judge(series.until(period));
        JsonNode limit = limits.get(String.valueOf(period));
        misses.equal(limit != null, signal.limit().ok(), method + " has a limit in period " + period);
        if (limit != null && signal.limit().ok()) {
          misses.close(limit, signal.limit().orThrow(), method + " period " + period);
        }
        if (signal.alarm()) {
          alarms.add(period);
        }
      }
      misses.equal(counts(vector.get(method + "alarms")), alarms, method + " alarms");
    }
  }

  static void threshold(JsonNode vector, Misses misses) {
    FarringtonThreshold threshold = new FarringtonThreshold(vector.get("mu").asDouble(), vector.get("se").asDouble(),
        vector.get("phi").asDouble(), POWERS.get(vector.get("power").asString()));
    double alpha = vector.get("alpha").asDouble();
    double y = vector.get("y").asDouble();
    misses.close(vector.get("lower"), threshold.lower(alpha), vector);
    misses.close(vector.get("upper"), threshold.upper(alpha), vector);
    misses.close(vector.get("quantile"), threshold.atLeast(y), vector);
    misses.close(vector.get("score"), threshold.score(y, alpha), vector);
  }

  static void farrington(JsonNode vector, Misses misses) {
    FarringtonDetector detector = new FarringtonDetector(
        new FarringtonDetector.Reference(vector.get("b").asInt(), vector.get("w").asInt(), 52),
        vector.get("alpha").asDouble(), POWERS.get(vector.get("power").asString()), vector.get("reweight").asBoolean());
    CountSeries series = CountSeries.of(counts(vector.get("y")));
    List<Integer> alarms = new ArrayList<>();
    int first = vector.get("range").get(0).asInt();
    for (int week = first; week <= vector.get("range").get(1).asInt(); week++) {
      var signal = detector.judge(series.until(week));
      Double limit = signal.limit().value();
      misses.close(vector.get("upper").get(week - first), limit == null ? Double.NaN : limit, "week " + week);
      if (signal.alarm()) {
        alarms.add(week);
      }
    }
    misses.equal(counts(vector.get("alarmWeeks")), alarms, "alarm weeks");
  }

  static void cusum(JsonNode vector, Misses misses) {
    Cusum cusum = Cusum.between(vector.get("mu0").asDouble(), vector.get("mu1").asDouble(), 10);
    misses.close(vector.get("k"), cusum.reference(), vector);
    each(vector.get("S"), cusum.sums(CountSeries.of(counts(vector.get("y")))), misses);
  }

  static void ewma(JsonNode vector, Misses misses) {
    Ewma ewma = new Ewma(vector.get("lambda").asDouble(), vector.get("start").asDouble(), 10);
    each(vector.get("z"), ewma.averages(CountSeries.of(counts(vector.get("y")))), misses);
  }

  private static void each(JsonNode expected, double[] found, Misses misses) {
    misses.equal(expected.size(), found.length, "length");
    IntStream.range(0, found.length).forEach(i -> misses.close(expected.get(i), found[i], "period " + (i + 1)));
  }

  static void negativeBinomial(JsonNode vector, Misses misses) {
    CountSeries series = series(vector.get("past"), vector.get("exposure"), vector.get("x").asInt(),
        vector.get("exposureNew").asDouble());
    NegativeBinomial.Prediction prediction = NegativeBinomial.predict(series);
    misses.close(vector.get("expected"), prediction.expected(), vector);
    misses.close(vector.get("p"), prediction.p(), vector);
    double relative = prediction.p() / vector.get("p").asDouble() - 1;
    misses.equal(true, Math.abs(relative) < 1e-8, "relative difference " + relative + " in " + vector);
  }

  static void benjaminiHochberg(JsonNode vector, Misses misses) {
    double[] p = StreamSupport.stream(vector.get("p").spliterator(), false).mapToDouble(JsonNode::asDouble).toArray();
    double[] adjusted = BenjaminiHochberg.adjusted(p);
    each(vector.get("adjusted"), adjusted, misses);
    misses.equal(counts(vector.get("rejectedAt0.05")),
        IntStream.range(0, p.length).filter(i -> adjusted[i] <= 0.05).boxed().toList(), vector);
  }

  static void kulldorff(JsonNode vector, Misses misses) {
    misses.close(vector.get("llr"), TemporalScan.ratio(vector.get("c").asDouble(), vector.get("E").asDouble(),
        vector.get("C").asDouble()), vector);
  }

  static void surge(JsonNode section, Misses misses) {
    List<SurgeSeries> series = new ArrayList<>();
    section.get("series").forEach(one ->
        series.add(SurgeSeries.of(one.get("id").asString(), counts(one.get("past")), one.get("x").asInt())));
    SurgeRule rule = new SurgeRule(12, section.get("q").asDouble(), SurgeRule.monthly().least());
    List<SurgeDecision> decisions = rule.decide(series);
    for (int i = 0; i < decisions.size(); i++) {
      JsonNode expected = section.get("expected").get(i);
      SurgeDecision.Judged judged = (SurgeDecision.Judged) decisions.get(i);
      misses.equal(expected.get("id").asString(), judged.id(), expected);
      misses.close(expected.get("p"), judged.prediction().p(), expected);
      misses.close(expected.get("pAdjusted"), judged.adjusted(), expected);
      misses.close(expected.get("expected"), judged.prediction().expected(), expected);
      misses.equal(expected.get("fires").asBoolean(), judged.fires(), expected);
      misses.word(expected.get("severity"), Optional.ofNullable(judged.severity()), expected);
    }
  }

  static void runLengths(JsonNode section, Misses misses) {
    section.get("poissonCusum").forEach(vector -> {
      double k = vector.get("k").asDouble();
      double h = vector.get("h").asDouble();
      misses.close(vector.get("arl0"), RunLength.poissonCusum(new Cusum(k, h), vector.get("mu0").asDouble()), vector);
      misses.close(vector.get("arl1"), RunLength.poissonCusum(new Cusum(k, h), vector.get("mu1").asDouble()), vector);
    });
  }

  static void normalRunLengths(JsonNode section, Misses misses) {
    section.get("normalCusum").forEach(vector -> {
      double k = vector.get("k").asDouble();
      double h = vector.get("h").asDouble();
      double up = RunLength.normalCusum(k, h, 0);
      misses.close(vector.get("oneSided"), up, vector);
      misses.close(vector.get("twoSided"), RunLength.bothSides(up, up), vector);
      misses.close(vector.get("twoSidedAtShift1"),
          RunLength.bothSides(RunLength.normalCusum(k, h, 1), RunLength.normalCusum(k, h, -1)), vector);
    });
    section.get("ewma").forEach(vector -> misses.close(vector.get("arl0"),
        RunLength.normalEwma(vector.get("lambda").asDouble(), vector.get("L").asDouble(), 0), vector));
  }
}
