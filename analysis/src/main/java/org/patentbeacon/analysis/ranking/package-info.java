/// Who leads, where, and in what: R1 to R5, and how concentrated a field is, C1.
///
/// Goes in: a [org.patentbeacon.analysis.unit.PatentSet]. Comes out: rankings of applicants, inventors, agencies, places, and
/// classes, each row with the query that finds its documents.
///
/// ```java
/// Ranking.of(set, RankingSpec.applicants(CountUnit.SIMPLE_FAMILY, DateBasis.PRIORITY)).top(20);
/// ```
///
/// A unit of several values counts in three ways at once: 1 for each (full), shared equally (fractional), 1 for the first.
/// The package refuses to know how names become applicants: the table holds them joined already.
@NullMarked
package org.patentbeacon.analysis.ranking;

import org.jspecify.annotations.NullMarked;
