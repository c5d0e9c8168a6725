/// Whether a field grows, what sort of rights it files, and in which phase it is: T1 to T7.
///
/// Goes in: a [org.patentbeacon.analysis.unit.PatentSet]. Comes out: records of figures by year, each year with the query that
/// finds its documents.
///
/// ```java
/// Trend trend = Trend.of(set, CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY);
/// Development.of(trend).cagr();
/// ```
///
/// Years that publications have not caught up with are shown, and in no growth, fit or phase. The package refuses to know how
/// figures are worked out: `analysis.growth` does.
@NullMarked
package org.patentbeacon.analysis.overall;

import org.jspecify.annotations.NullMarked;
