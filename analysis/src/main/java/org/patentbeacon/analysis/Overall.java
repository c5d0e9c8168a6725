package org.patentbeacon.analysis;

import org.patentbeacon.analysis.overall.AgeingChart;
import org.patentbeacon.analysis.overall.Development;
import org.patentbeacon.analysis.overall.LifeCycleChart;
import org.patentbeacon.analysis.overall.SCurveChart;
import org.patentbeacon.analysis.overall.Trend;
import org.patentbeacon.analysis.overall.TypeMix;
import org.patentbeacon.analysis.unit.DateBasis;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.CountUnit;

/// How a field develops.
///
/// @param trend T1, by the unit and date of the landscape
/// @param publications T1, applications by first publication: what is new each year
/// @param grants T1, applications by grant
/// @param development T2, the growth of the trend
/// @param types T3, the types of right
/// @param lifeCycle T5, players and filings
/// @param curve T6, how much of the expected total has been filed
/// @param ageing T7, growth, maturity and ageing coefficients
public record Overall(Trend trend, Trend publications, Trend grants, Development development, TypeMix types,
    LifeCycleChart lifeCycle, SCurveChart curve, AgeingChart ageing) {

  static Overall of(PatentSet set, LandscapeOptions options) {
    Trend trend = Trend.of(set, options.unit(), options.basis());
    TypeMix types = TypeMix.of(set);
    return new Overall(trend, Trend.of(set, CountUnit.APPLICATION, DateBasis.FIRST_PUBLICATION),
        Trend.of(set, CountUnit.APPLICATION, DateBasis.GRANT), Development.of(set, trend), types,
        LifeCycleChart.of(set, options.unit(), options.basis()), SCurveChart.of(set, trend), AgeingChart.of(set, types));
  }
}
