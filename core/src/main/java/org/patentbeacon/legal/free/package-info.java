/// The free-to-use checklist (公知技术核查): is a patent a candidate for free use in a market?
///
/// Goes in: a patent with its legal state in the market, and the rights around it with theirs. Comes out: the result of nine
/// steps, each with what it rests on, all flags and one headline, with the day and the cut-off of the source.
///
/// ```java
/// RelatedRight lapsed = new RelatedRight("CN100000001B", new LegalHistory(right, options).at(today));
/// FreeToUseAnswer answer = FreeToUse.check(lapsed, RightKind.INVENTION, Surroundings.UNKNOWN, options);
/// answer.headline();      // NEEDS_REVIEW: nobody looked at its family
/// answer.inChinese();     // CN100000001B（CN）：需复核。截至 2026-03-02，数据截止 2026-02-20。…
/// ```
///
/// What is not known is a step not passed. The best answer is a candidate, never a clearance, and it holds for its day: a
/// later restoration turns it back. The package refuses to find families, twins and citations: they are given to it.
@NullMarked
package org.patentbeacon.legal.free;

import org.jspecify.annotations.NullMarked;
