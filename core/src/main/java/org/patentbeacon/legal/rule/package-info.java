/// The rules of deadlines, as data.
///
/// Goes in: tables of periods, of consequences, of national phases, of announced extensions and of open questions. Comes out:
/// their rows as values.
///
/// ```java
/// RuleTable.shipped().rule("CN.EXAMINATION_REQUEST").consequence().in("en");   // the application is deemed withdrawn
/// PeriodTable.shipped().rows("CN");                                            // start, length, whether the end rolls
/// NationalPhases.shipped().of("EP");                                           // 31 months
/// Announcements.read(Path.of("extensions.tsv"));                               // a user's table
/// ```
///
/// A rule says when it applies, from which fact it runs and what closes it. The package refuses to know any case.
@NullMarked
package org.patentbeacon.legal.rule;

import org.jspecify.annotations.NullMarked;
