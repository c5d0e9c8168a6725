/// The legal state of a right: on any day, as it was known on any other, with what it rests on.
///
/// Goes in: one application in one country with its events, in any order, each of which may come twice. Comes out: one of
/// seven states with its side data, and the history of how it came about. Rights exist by country, so the documents of an
/// application become one right for each country that an event is about, a European patent one for each designated state.
///
/// ```java
/// Right right = Rights.of(documentsOfTheApplication).get("CN");
/// LegalHistory history = new LegalHistory(right, LegalOptions.defaults());
/// history.at(LocalDate.of(2023, 8, 1)).state();                              // LAPSED_RESTORABLE
/// history.at(LocalDate.of(2023, 8, 1), LocalDate.of(2024, 1, 1)).state();    // IN_FORCE: restored since, without a gap
/// history.steps(today);                                                      // the days on which something changed
/// ```
///
/// Nothing that is not recognised makes a right alive, and nothing uncertain makes it dead: what is doubtful is unknown or in
/// conflict, and both count as alive. The state is information, not legal advice. The package refuses to know the clock: every
/// day is an argument.
@NullMarked
package org.patentbeacon.legal.state;

import org.jspecify.annotations.NullMarked;
