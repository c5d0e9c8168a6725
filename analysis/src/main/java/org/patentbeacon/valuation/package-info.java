/// What a right may be worth: scores with what is missing beside them, never an amount of money.
///
/// Goes in: what was found for each indicator, weights, citations and living members of families. Comes out: a
/// [Valuation], 参照 GB/T 42748-2023 的指标评分, with coverage and interval; a [PortfolioImpact], 组合影响指数.
///
/// ```java
/// Scenario finance = Scenario.shipped().get(1);
/// Valuation.of(finance.judgements(Map.of("L1", FindingValues.shipped().of("L1", "IN_FORCE"))), 50).total();
/// ```
///
/// Indicators, weights and the worth of findings are tables of unverified conventions, and the result says which were used. A
/// missing indicator is never scored as nothing or as average: it widens the interval. The package refuses to know
/// documents and money.
@NullMarked
package org.patentbeacon.valuation;

import org.jspecify.annotations.NullMarked;
