package org.patentbeacon.analysis.vectors;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.patentbeacon.analysis.growth.Cagr;
import org.patentbeacon.analysis.growth.Coefficients;
import org.patentbeacon.analysis.growth.Growth;
import org.patentbeacon.analysis.growth.LifeCycle;
import org.patentbeacon.analysis.growth.Logistic;
import org.patentbeacon.analysis.growth.MannKendall;
import org.patentbeacon.analysis.growth.PoissonTrend;
import org.patentbeacon.analysis.growth.SCurve;
import org.patentbeacon.analysis.measure.Measure;
import tools.jackson.databind.JsonNode;

/// T2, T5, T6, T7.
final class GrowthChecks {
  private GrowthChecks() {}

  static Map<String, Consumer<Vector>> all() {
    return Map.of("VA-CAGR-1", v -> v.same("cagr", v.expected().get("cagr"), cagr(v.input())), "VA-CAGR-2", GrowthChecks::cagrs,
        "VA-TREND-1", GrowthChecks::trend, "VA-LOGI-1", GrowthChecks::rat42, "VA-LOGI-2", GrowthChecks::exactLogistic,
        "VA-LOGI-3", GrowthChecks::noLogistic, "VA-LOGI-4", GrowthChecks::noLogistic, "VA-VABN-1", GrowthChecks::coefficients,
        "VA-LIFE-1", GrowthChecks::lifeCycle);
  }

  private static Measure cagr(JsonNode input) {
    return Cagr.of(input.get("first").asDouble(), input.get("last").asDouble(), input.get("years").asInt());
  }

  private static void cagrs(Vector v) {
    List<Measure> found = Vector.list(v.input().get("cases"), GrowthChecks::cagr);
    v.same("cagr", v.expected().get("cagr"), found);
    v.same("reason", v.expected().get("reason"), Arrays.asList(found.stream().map(Measure::reason).toArray()));
  }

  private static void trend(Vector v) {
    double[] y = Vector.doubles(v.input().get("y"));
    JsonNode expected = v.expected();
    MannKendall test = MannKendall.of(y);
    v.same("S", expected.get("S"), test.s());
    v.same("varS", expected.get("varS"), test.varS());
    v.same("z", expected.get("z"), test.z());
    v.same("p", expected.get("p_two_sided"), test.p());
    v.same("tau_b", expected.get("tau_b"), test.tauB());
    v.same("sen_slope", expected.get("sen_slope"), test.senSlope());
    v.same("yoy", expected.get("yoy"), Growth.of(y));
    PoissonTrend poisson = PoissonTrend.of(y);
    v.same("intercept", expected.get("poisson").get("intercept"), poisson.intercept());
    v.same("slope", expected.get("poisson").get("slope"), poisson.slope());
    v.same("se_slope", expected.get("poisson").get("se_slope"), poisson.seSlope());
    v.same("annual_growth", expected.get("poisson").get("annual_growth"), poisson.growth());
  }

  // The certified b2 = m/s has a standard error that depends on the covariance of both; that of K, m and s is in the vector.
  private static void rat42(Vector v) {
    double[] x = Vector.doubles(v.input().get("x"));
    double[] y = Vector.doubles(v.input().get("y"));
    JsonNode expected = v.expected();
    for (JsonNode start : v.input().get("starts")) {
      double[] b = Vector.doubles(start);
      Logistic fit = Logistic.fit(x, y, b[0], b[1] / b[2], 1 / b[2]).orElseThrow();
      v.same("K", expected.get("K"), fit.k());
      v.same("tm", expected.get("tm"), fit.tm());
      v.same("s", expected.get("s"), fit.s());
      v.same("se", expected.get("se_K_tm_s"), List.of(fit.seK(), fit.seTm(), fit.seS()));
      v.same("b", expected.get("b"), List.of(fit.k(), fit.tm() / fit.s(), 1 / fit.s()));
      v.same("se_b[0]", expected.get("se_b").get(0), fit.seK());
      v.same("se_b[2]", expected.get("se_b").get(2), fit.seS() / (fit.s() * fit.s()));
      v.same("rss", expected.get("rss"), fit.rss());
      v.same("residual_sd", expected.get("residual_sd"), Math.sqrt(fit.rss() / (x.length - 3)));
    }
  }

  private static void exactLogistic(Vector v) {
    SCurve curve = SCurve.of(Vector.doubles(v.input().get("y")));
    v.same("K", v.expected().get("K"), curve.fit() == null ? null : curve.fit().k());
    v.same("tm", v.expected().get("tm"), curve.inflection());
    v.same("s", v.expected().get("s"), curve.fit() == null ? null : curve.fit().s());
    v.same("duration", v.expected().get("duration_10_90"), curve.duration());
    v.same("saturation", v.expected().get("saturation"), curve.saturation());
  }

  private static void noLogistic(Vector v) {
    SCurve curve = SCurve.of(Vector.doubles(v.input().get("y")));
    v.same("state", v.expected().get("state"), curve.saturation().state());
    v.same("reason", v.expected().get("reason"), curve.saturation().reason());
  }

  private static void coefficients(Vector v) {
    JsonNode input = v.input();
    List<Coefficients.Year> years = Coefficients.of(Vector.doubles(input.get("invention")), Vector.doubles(input.get("utility")),
        Vector.doubles(input.get("design")), input.get("coverageFromIndex").asInt()).years();
    Map<String, Function<Coefficients.Year, Measure>> columns = Map.of("V", Coefficients.Year::v, "alpha", Coefficients.Year::alpha,
        "beta", Coefficients.Year::beta, "N", Coefficients.Year::n);
    columns.forEach((name, column) -> {
      for (int i = 0; i < years.size(); i++) {
        v.same(name + i, v.expected().get("rows").get(i).get(name), column.apply(years.get(i)));
      }
    });
  }

  private static void lifeCycle(Vector v) {
    List<LifeCycle.Point> points =
        LifeCycle.of(Vector.doubles(v.input().get("applicants")), Vector.doubles(v.input().get("filings"))).points();
    v.same("ma_applicants", v.expected().get("ma_applicants"), points.stream().map(LifeCycle.Point::meanApplicants).toList());
    v.same("ma_filings", v.expected().get("ma_filings"), points.stream().map(LifeCycle.Point::meanFilings).toList());
    v.same("phase", v.expected().get("phase"), Arrays.asList(points.stream().map(LifeCycle.Point::phase).toArray()));
  }
}
