/// How a series of yearly counts moves: growth and its significance, life cycle, maturity.
///
/// Goes in: counts by period as arrays, in time order, without the periods that publications have not caught up with.
/// Comes out: records of [org.patentbeacon.analysis.measure.Measure]s.
///
/// ```java
/// MannKendall.of(filings).p();            // is the growth chance?
/// PoissonTrend.of(filings).growth();      // how much a year?
/// SCurve.of(cumulative).saturation();     // UNDEFINED(NOT_IDENTIFIED) while no peak is seen
/// ```
///
/// The package refuses to know calendars, tables and which periods may be used: whoever calls has left the others out.
@NullMarked
package org.patentbeacon.analysis.growth;

import org.jspecify.annotations.NullMarked;
