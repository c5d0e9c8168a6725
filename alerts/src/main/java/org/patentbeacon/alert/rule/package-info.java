/// The rules by which findings become alerts, as functions of values.
///
/// Goes in: figures, days left, kinds and states. Comes out: how urgent a finding is, under which key it is known, which
/// finding silences which, and what may be done with it next.
///
/// ```java
/// new SeverityByDistance(new BigDecimal("0.5"), Comparison.BELOW).severity(new BigDecimal("0.32"));   // orange
/// SeverityByDays.HARD.severity(21);                                                      // red
/// Transitions.decide(new Move(AlertState.DISMISSED, AlertState.ASSIGNED, Mover.CONSULTANT, Move.Terms.NONE));
/// // refused: illegal transition from DISMISSED to ASSIGNED; legal moves: NEW (reopen)
/// ```
///
/// Limits and colours are tables beside the code, each row with its source. There are no numeric standards for the four
/// colours of patent warnings that we know of: these are defaults of this project and may be set otherwise. The package
/// refuses to know where alerts are kept, what time it is, and how people hear of them.
@NullMarked
package org.patentbeacon.alert.rule;

import org.jspecify.annotations.NullMarked;
