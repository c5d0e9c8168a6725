package org.patentbeacon.analysis;

import org.patentbeacon.analysis.citing.CitationEdges;
import org.patentbeacon.analysis.citing.UnitIndicators;
import org.patentbeacon.valuation.Scenario;
import org.patentbeacon.valuation.evidence.Evidence;
import org.patentbeacon.valuation.evidence.ExpertInputs;
import org.patentbeacon.valuation.evidence.MarketWeights;
import org.patentbeacon.valuation.evidence.PortfolioChart;
import org.patentbeacon.valuation.evidence.ValueChart;

/// What rights may be worth, as far as bibliographic data tell. It is there for tables with contents.
///
/// @param values V1, for management
/// @param portfolio V2, by the market weights that ship
public record ValueChapter(ValueChart values, PortfolioChart portfolio) {
  private static final String SCENARIO = "MANAGEMENT";

  static ValueChapter of(CitationEdges edges, LandscapeOptions options) {
    MarketWeights weights = MarketWeights.shipped();
    Scenario scenario = Scenario.shipped().stream().filter(one -> one.id().equals(SCENARIO)).findFirst().orElseThrow();
    return new ValueChapter(ValueChart.of(new Evidence(new UnitIndicators(edges), weights), scenario, ExpertInputs.NONE, options.top()),
        PortfolioChart.of(edges, weights, options.top()));
  }
}
