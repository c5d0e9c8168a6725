/// How applicants stand against each other, as exhibits: P1, of whichever applicants.
///
/// Goes in: [org.patentbeacon.analysis.rival.Competitors]. Comes out: [org.patentbeacon.report.exhibit.Exhibit]s, of their figures, of
/// their fields, and of how much two of them overlap.
///
/// The package refuses to say who is ahead, and why a figure is as it is.
@NullMarked
package org.patentbeacon.report.chapter.rival;

import org.jspecify.annotations.NullMarked;
