/// Words that the chapters of a report share.
///
/// Goes in: units, states, figures, codes of places. Comes out: [org.patentbeacon.table.Wording]s in both languages
/// ([Phrases]), what a reader must bear in mind of an exhibit ([Cautions]), columns that many sheets have ([SheetColumns]) and
/// names of places ([PlaceNames]).
///
/// ```java
/// Phrases.say("{1} 年申请 {2}", "{2} filed in {1}", 2023, Phrases.counted(12, CountUnit.APPLICATION));   // 12 applications filed in 2023
/// ```
///
/// The package refuses to know which analysis a figure is of.
@NullMarked
package org.patentbeacon.report.words;

import org.jspecify.annotations.NullMarked;
