/// Events of rights: what an entry does to a right, and which entry is the same as another.
///
/// Goes in: an entry of a gazette, a register or a table, as a document carries it, or a publication. Comes out: an event
/// with its identity, the day from which it was known and the day from which it has effect, and its meaning: what it does,
/// how much its source counts, how sure that is.
///
/// ```java
/// LegalEvent entry = LegalEvent.of("CN", "CF01", "未缴年费专利权终止", PartialDate.parse("2023-06-20"));
/// RightEvent lapse = RightEvent.of("CN201510000001", entry).orElseThrow();
/// lapse.meaning().effect();      // Ended[reason=FEE_UNPAID, stage=GRANTED, margin=NOTICE]
/// lapse.meaning().confidence();  // HIGH: the office's own code
/// ```
///
/// The meanings are three tables, of event types, of INPADOC categories and of status words, each with source and vintage.
/// What no row fits is unmapped, and an unmapped event does nothing. The package refuses to know the other events of the
/// right, and so whether it is alive.
@NullMarked
package org.patentbeacon.legal.event;

import org.jspecify.annotations.NullMarked;
