/// How long a right lasts.
///
/// Goes in: an office, the kind of the right, the day of filing. Comes out: the day on which its term ends; the right is
/// alive through the day before.
///
/// ```java
/// TermTable.shipped().term("CN", RightKind.INVENTION, LocalDate.of(2006, 10, 1)).orElseThrow().end();   // 2026-10-01
/// TermTable.shipped().term("CN", RightKind.DESIGN, LocalDate.of(2021, 5, 31)).orElseThrow().end();      // 2031-05-31
/// ```
///
/// A term counts from filing (in the United States a design's from grant), never from priority, and its end never moves to
/// a working day. Only compensation that the office recorded moves it; what could be computed is an estimate and says so.
/// The package refuses to know whether the right is still alive.
@NullMarked
package org.patentbeacon.legal.term;

import org.jspecify.annotations.NullMarked;
