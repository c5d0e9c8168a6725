/// How broad, new and cited patents are, compared with those of their field and year.
///
/// Goes in: classes of citing and cited documents, counts of a cohort, citations of a holder. Comes out:
/// [org.patentbeacon.analysis.measure.Measure]s and records of them.
///
/// ```java
/// Generality.ofCitingUnits(classesOfEachCitingFamily);      // OECD form
/// Composite.of(cohort).rows().get(0).value();
/// ```
///
/// The definitions follow OECD STI Working Paper 2013/03 (Squicciarini, Dernis, Criscuolo); that the figures equal those of
/// the OECD is not verified. The package refuses to know who chose the cohort.
@NullMarked
package org.patentbeacon.analysis.quality;

import org.jspecify.annotations.NullMarked;
