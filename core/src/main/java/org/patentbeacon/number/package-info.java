/// How patent numbers are written and read.
///
/// Goes in: a number in any of the forms offices, databases and people write. Comes out: its one canonical form, or the
/// reason why it is none.
///
/// ```java
/// switch (NumberReader.application("ZL 2021 1 1286633.X", NumberContext.NONE)) {
///   case NumberResult.Valid<ApplicationNumber> valid -> use(valid.number());      // CN202111286633
///   case NumberResult.Refused<ApplicationNumber> refused -> tell(refused.reason());
/// }
/// KindMeaning.of(PublicationNumber.of("CN1013168B"), null).granted();             // false: examined, not granted
/// ```
///
/// A text passes three steps: `Preparation` brings it to one alphabet and takes off what stands around it,
/// `WrittenNumber` finds the office, and the office's rules read the rest. Offices, series and kinds are tables
/// (`offices.tsv`, `us-series.tsv`, `kind-meanings.tsv`).
///
/// The package refuses to guess: a letter among digits, a wrong check digit or a missing office is a refusal. It knows
/// no documents, files or clocks: the day of reading is part of the context.
@NullMarked
package org.patentbeacon.number;

import org.jspecify.annotations.NullMarked;
