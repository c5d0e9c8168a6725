/// A sector, a firm or a cluster against others: warnings, impact, score card.
///
/// Goes in: counts that somebody else made from a table, and for a cluster its roster, patents and events. Comes out:
/// records of [org.patentbeacon.analysis.measure.Measure]s, with limits and targets beside them.
///
/// ```java
/// SectorIndicators.of(counts, SectorLimits.shipped(), 30).rows();     // YJ01 … YJ10
/// CitationImpact.of(firm, all, patentsThisYear).cii();
/// Scorecard.of(cluster, 2025, Map.of(CardMeasure.GRANTS, 120.0));
/// ```
///
/// A denominator of zero gives no value and so no "no warning". The package refuses to know how severe a warning is, and
/// whom to tell.
@NullMarked
package org.patentbeacon.analysis.compare;

import org.jspecify.annotations.NullMarked;
