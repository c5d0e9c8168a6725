/// 新进入者 and 发明人流动: who files where they did not file before.
///
/// Goes in: the filing dates of an applicant in a topic, or of an inventor with two applicants, as the database knows them. Comes
/// out: the stage of an entrant, or how deep a move is and how sure it is that one person moved, each with its colour.
///
/// ```java
/// NewEntrant.DEFAULT.judge(new Entry(filings, Entry.Arrival.NEWS, 6, Entry.Standing.STRANGER));   // ENTERED: blue
/// ```
///
/// Only what patents print is used. The package refuses to know how names become one applicant or inventor.
@NullMarked
package org.patentbeacon.watch.entrant;

import org.jspecify.annotations.NullMarked;
