/// What became of rights, as exhibits: L1 to L4.
///
/// Goes in: [org.patentbeacon.analysis.RightsChapter]. Comes out: [org.patentbeacon.report.exhibit.Exhibit]s, a class for each analysis.
///
/// The package refuses to say why a figure is as it is, and what it will be.
@NullMarked
package org.patentbeacon.report.chapter.rights;

import org.jspecify.annotations.NullMarked;
