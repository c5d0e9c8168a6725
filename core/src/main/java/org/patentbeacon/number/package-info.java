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
/// ```
///
/// The package refuses to guess: a letter among digits, a wrong check digit or a missing office is a refusal.
@NullMarked
package org.patentbeacon.number;

import org.jspecify.annotations.NullMarked;
