/// The legal states of all documents of a snapshot on a day, as sets that queries and counts take.
///
/// Goes in: a reader and a day. Comes out: a [LegalDay], and [LegalQuery], which finds documents by it.
///
/// ```java
/// LegalDay today = new LegalDay(reader, LocalDate.of(2026, 3, 1));
/// searcher.count(LegalQuery.state(today, State.IN_FORCE));
/// ```
///
/// Every document holds its timeline ([org.patentbeacon.index.legal]); the first question about a day sweeps over
/// all of them once, the segments side by side, and later ones find sets. The package refuses to know the clock and the
/// query tree.
@NullMarked
package org.patentbeacon.index.lucene.legal;

import org.jspecify.annotations.NullMarked;
