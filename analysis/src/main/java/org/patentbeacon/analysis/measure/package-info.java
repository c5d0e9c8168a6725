/// Figures that may have no value, and the small arithmetic that every analysis shares.
///
/// Goes in: plain arrays of numbers and labels. Comes out: [Measure], a value or the reason why there is none; [Ranks],
/// [Quantiles], [MidRanks], and what units of several values count for each of them, [Fractions].
///
/// ```java
/// Measure rate = Measure.ratio(granted, filed);     // UNDEFINED(ZERO_DENOMINATOR) when nothing was filed
/// rate.reason();
/// ```
///
/// A figure without a value is never 0, never NaN and never an exception; a true count of nothing is 0. The package
/// refuses to know patents.
@NullMarked
package org.patentbeacon.analysis.measure;

import org.jspecify.annotations.NullMarked;
