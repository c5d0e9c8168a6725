/// How firms stand against each other: P1 over a set.
///
/// Goes in: a [org.patentbeacon.analysis.unit.PatentSet], and the names of up to twenty applicants. Comes out: [Competitors],
/// what each has, where it turns, with whom it works, and how much two of them overlap.
///
/// ```java
/// Competitors.of(set, new CompetitorSpec(CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY, List.of(), 10));   // the ten largest
/// ```
///
/// Figures that need citations are undefined for a table without contents. The package refuses to say who is ahead.
@NullMarked
package org.patentbeacon.analysis.rival;

import org.jspecify.annotations.NullMarked;
