/// What the indicators of a sector say, as exhibits: W1.
///
/// Goes in: [org.patentbeacon.analysis.SectorChapter]. Comes out: [org.patentbeacon.report.exhibit.Exhibit]s.
///
/// The package refuses to say how severe a warning is, and what to do.
@NullMarked
package org.patentbeacon.report.chapter.warnings;

import org.jspecify.annotations.NullMarked;
