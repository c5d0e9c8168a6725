/// What is known of one case at one office.
///
/// Goes in: days of acts and notices, as far as they are known. Comes out: the same, as a value that the rules of deadlines
/// read.
///
/// ```java
/// CaseFacts.of("CN", RightKind.INVENTION)
///     .with(Fact.FILING, LocalDate.of(2020, 12, 14))
///     .sent(Fact.GRANT_NOTICE, LocalDate.of(2024, 3, 4), ServiceChannel.ELECTRONIC)
///     .happened(Fact.LOSS_NOTICE)      // it came, and nobody wrote down when
///     .paidThrough(6);
/// ```
///
/// A thing that did not happen has no entry; one that happened on a day nobody knows has one, so that a rule can ask for
/// the day instead of staying silent. The package refuses to know what follows from a fact.
@NullMarked
package org.patentbeacon.legal.casefile;

import org.jspecify.annotations.NullMarked;
