/// What terms tell: which rose suddenly, which name a theme, who used them first; and how good a map of texts is.
///
/// Goes in: counts of terms, points of a map, units as lists of tokens. Comes out: records with weights, densities and
/// [org.patentbeacon.analysis.measure.Measure]s of quality.
///
/// ```java
/// Bursts.of(unitsWithTheTerm, units, BurstCosts.USUAL).bursts();
/// Novelty.of(families, LocalDate.of(2012, 1, 1)).ranking();       // new in this database, and nowhere else
/// ```
///
/// The package refuses to know how a text is cut into tokens, how a map is laid out and what its colours are.
@NullMarked
package org.patentbeacon.analysis.text;

import org.jspecify.annotations.NullMarked;
