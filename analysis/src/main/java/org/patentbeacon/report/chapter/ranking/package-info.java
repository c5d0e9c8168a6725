/// Rankings as exhibits, of whatever is ranked: R1 to R3, R5.
///
/// Goes in: [org.patentbeacon.analysis.ranking.Ranking]. Comes out: [org.patentbeacon.report.exhibit.Exhibit]s, a class for each analysis.
///
/// The package refuses to say why a figure is as it is, and what it will be.
@NullMarked
package org.patentbeacon.report.chapter.ranking;

import org.jspecify.annotations.NullMarked;
