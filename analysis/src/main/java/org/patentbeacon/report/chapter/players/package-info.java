/// Who is in a field, as exhibits: R1 to R3, C1, E1.
///
/// Goes in: [org.patentbeacon.analysis.Players]. Comes out: [org.patentbeacon.report.exhibit.Exhibit]s, a class for each analysis.
///
/// The package refuses to say why a figure is as it is, and what it will be.
@NullMarked
package org.patentbeacon.report.chapter.players;

import org.jspecify.annotations.NullMarked;
