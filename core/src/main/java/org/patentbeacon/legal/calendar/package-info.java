/// Counting periods, and the days on which an office works.
///
/// Goes in: a start, a length, and the calendar of an office. Comes out: the last day, as counted and as it moves to the
/// next working day.
///
/// ```java
/// OfficeCalendar china = Calendars.shipped().of("CN");
/// LastDay last = china.end(LocalDate.of(2022, 10, 3), Period.years(3));
/// last.nominal();        // 2025-10-03, within the National Day holidays
/// last.payableUntil();   // 2025-10-09
/// Calendars.china().plus(DayTable.read(Path.of("notice-2027.tsv"), "cn-2027-1"));   // a further year
/// ```
///
/// Months are added to the original date, never to the end of another period. Only a last day moves, never a start.
/// Calendars are values of dated tables; where a table does not reach, weekends alone decide and the result says that it is
/// provisional. The package refuses to know what a period is for.
@NullMarked
package org.patentbeacon.legal.calendar;

import org.jspecify.annotations.NullMarked;
