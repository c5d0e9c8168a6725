/// What a table of hits tells of the worth of rights: the inputs of V1 and V2.
///
/// Goes in: [org.patentbeacon.analysis.citing.UnitIndicators] of a set, [MarketWeights], and what experts say
/// ([ExpertInputs]). Comes out: [RightSheet], the valuation of one unit with the evidence of each indicator, and
/// [PortfolioChart], which families carry a portfolio.
///
/// ```java
/// Evidence evidence = new Evidence(new UnitIndicators(edges), MarketWeights.shipped());
/// RightSheet.of(evidence, unit, Scenario.shipped().get(1), ExpertInputs.NONE).valuation().total();
/// ```
///
/// An indicator of which bibliographic data tell nothing stays missing. The package refuses to guess, and to name an amount of
/// money.
@NullMarked
package org.patentbeacon.valuation.evidence;

import org.jspecify.annotations.NullMarked;
