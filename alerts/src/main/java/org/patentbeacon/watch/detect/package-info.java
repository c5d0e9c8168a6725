/// 数量异动: whether a period has more publications than its past explains.
///
/// Goes in: counts of past periods and of the one just closed, for all series of one tenant in one run. Comes out: for each
/// series what was expected, how improbable the count is, and whether that is a warning and of which colour.
///
/// ```java
/// SurgeRule rule = SurgeRule.monthly();
/// List<SurgeDecision> decisions = rule.decide(List.of(
///     SurgeSeries.of("n-2.1", List.of(2, 1, 3, 2, 2, 1, 2, 3, 1, 2, 2, 1), 14)));   // fires, red
/// ```
///
/// The default asks how probable the count is when the rate of the past, with its uncertainty, goes on
/// ([org.patentbeacon.watch.detect.NegativeBinomial]), and pays for asking about many series at once
/// ([org.patentbeacon.watch.detect.BenjaminiHochberg]). The detectors that public health uses stand beside it behind one
/// interface. Chance is an argument: who simulates is given a seed. The package refuses to know where counts come from and
/// who is told.
@NullMarked
package org.patentbeacon.watch.detect;

import org.jspecify.annotations.NullMarked;
