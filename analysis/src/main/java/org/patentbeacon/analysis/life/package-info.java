/// How long things last: rights until they lapse, applications until they are granted, firms until they leave.
///
/// Goes in: durations, or dates and years, as arrays. Comes out: records of [org.patentbeacon.analysis.measure.Measure]s.
///
/// ```java
/// Survival.of(monthsSinceGrant, lapsed).median();           // UNDEFINED(NOT_REACHED) while half of them live
/// Ages.of(filed, ended).map(Ages::completedYears);
/// ```
///
/// The package refuses to know which legal states end a right, and today's date.
@NullMarked
package org.patentbeacon.analysis.life;

import org.jspecify.annotations.NullMarked;
