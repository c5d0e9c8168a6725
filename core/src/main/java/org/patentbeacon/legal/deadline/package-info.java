/// Which deadlines a case has, and what hangs on them.
///
/// Goes in: what is known of a case, the tables of rules, fees and calendars, and the day to look from. Comes out: one item
/// per rule that applies, with its last day, the day to warn of, the amount, what follows when it is missed, and which
/// reading of an open question was taken.
///
/// ```java
/// CaseFacts facts = CaseFacts.of("CN", RightKind.INVENTION).with(Fact.FILING, LocalDate.of(2020, 12, 14))
///     .with(Fact.GRANT, LocalDate.of(2024, 5, 7)).paidThrough(6);
/// for (DeadlineItem item : Deadlines.shipped().itemsFor(facts, LocalDate.of(2026, 11, 23))) {
///   System.out.println(item.itemClass() + " " + item.warning());   // ANNUAL_FEE:7 Optional[2026-12-14] ...
/// }
/// ```
///
/// Nothing is left out in silence: where a day is missing, the item names the fact it needs; where a table has no row, it
/// says so. The package refuses to know a clock, and it gives no legal advice: a qualified attorney confirms every date.
@NullMarked
package org.patentbeacon.legal.deadline;

import org.jspecify.annotations.NullMarked;
