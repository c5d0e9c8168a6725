/// Counting periods, and the days on which an office works.
///
/// Goes in: a start, a length, and the calendar of an office. Comes out: the last day, as counted and as it moves to the
/// next working day.
///
/// ```java
/// Period.months(30).from(LocalDate.of(2023, 8, 31));   // 2026-02-28
/// ```
///
/// Months are added to the original date, never to the end of another period. Only a last day moves, never a start.
/// Calendars are values of dated tables; where a table does not reach, weekends alone decide and the result says that it is
/// provisional. The package refuses to know what a period is for.
@NullMarked
package org.patentbeacon.legal.calendar;

import org.jspecify.annotations.NullMarked;
