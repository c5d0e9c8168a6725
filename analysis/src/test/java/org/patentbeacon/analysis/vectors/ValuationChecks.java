package org.patentbeacon.analysis.vectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.patentbeacon.analysis.measure.Measure;
import org.patentbeacon.analysis.measure.MidRanks;
import org.patentbeacon.analysis.measure.Reason;
import org.patentbeacon.table.Wording;
import org.patentbeacon.valuation.Dimension;
import org.patentbeacon.valuation.Indicator;
import org.patentbeacon.valuation.IndicatorSource;
import org.patentbeacon.valuation.Judgement;
import org.patentbeacon.valuation.PortfolioFamily;
import org.patentbeacon.valuation.PortfolioImpact;
import org.patentbeacon.valuation.Score;
import org.patentbeacon.valuation.Valuation;
import tools.jackson.databind.JsonNode;

/// V1, V2.
final class ValuationChecks {
  private static final Map<String, Dimension> DIMENSIONS =
      Map.of("LEGAL", Dimension.LEGAL, "TECH", Dimension.TECHNICAL, "ECON", Dimension.ECONOMIC);

  private ValuationChecks() {}

  static Map<String, Consumer<Vector>> all() {
    return Map.of("VA-VAL-1", ValuationChecks::valuation, "VA-VAL-2", ValuationChecks::valuation,
        "VA-PCT-1", v -> v.same("midrank", v.expected().get("midrank"), MidRanks.of(Vector.doubles(v.input().get("values")))),
        "VA-PAI-1", ValuationChecks::portfolio);
  }

  private static void valuation(Vector v) {
    Valuation found = Valuation.of(Vector.list(v.input().get("indicators"), ValuationChecks::judgement),
        v.input().get("min_coverage").asDouble());
    JsonNode expected = v.expected();
    v.same("scores", expected.get("indicator_scores"), found.judgements().stream().map(Judgement::score).toList());
    v.same("total", expected.get("total"), found.total());
    v.same("state", expected.get("state"), found.total().ok() ? "OK" : found.total().reason());
    v.same("coverage", expected.get("coverage"), found.coverage());
    v.same("proxy_share", expected.get("proxy_share"), found.proxyShare());
    v.same("low", expected.get("low"), found.low());
    v.same("high", expected.get("high"), found.high());
    DIMENSIONS.forEach((name, dimension) -> {
      Score score = found.dimensions().get(dimension);
      v.same(name + " score", expected.get("dimensions").get(name).get("score"), score.value());
      v.same(name + " coverage", expected.get("dimensions").get(name).get("coverage"), score.coverage());
    });
  }

  private static Judgement judgement(JsonNode row) {
    Indicator indicator = new Indicator("x", new Wording("", ""), DIMENSIONS.get(row.get("dim").asString()),
        IndicatorSource.valueOf(row.get("src").asString()), false);
    Measure u = row.get("u").isNull() ? Measure.undefined(Reason.NO_DATA) : Measure.of(row.get("u").asDouble());
    return Judgement.of(indicator, row.get("w").asDouble(), u);
  }

  private static void portfolio(Vector v) {
    Map<String, Double> weights = new TreeMap<>();
    v.input().get("weights").propertyNames().forEach(code -> weights.put(code, v.input().get("weights").get(code).asDouble()));
    List<PortfolioFamily> families = new ArrayList<>();
    for (JsonNode row : v.input().get("families")) {
      Map<String, Double> living = new TreeMap<>();
      Vector.words(row.get("active")).forEach(code -> living.put(code, 1.0));
      families.add(new PortfolioFamily(row.get("id").asString(), row.get("cohort").asString(), row.get("citations").asDouble(), living));
    }
    PortfolioImpact found = PortfolioImpact.of(families, PortfolioImpact.means(families), weights);
    for (int i = 0; i < families.size(); i++) {
      JsonNode expected = v.expected().get("families").get(i);
      PortfolioImpact.Row row = found.rows().get(i);
      v.same("id " + i, expected.get("id"), row.family());
      v.same("tr " + i, expected.get("tr"), row.tr());
      v.same("mc " + i, expected.get("mc"), row.mc());
      v.same("ci " + i, expected.get("ci"), row.ci());
    }
    v.same("pai", v.expected().get("pai"), found.index());
    v.same("undefined_families", v.expected().get("undefined_families"), found.undefinedFamilies());
  }
}
