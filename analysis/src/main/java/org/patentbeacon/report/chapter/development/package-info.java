/// Who works with whom, what rose, and who builds on whom, as exhibits: N1 to N3, B1, K1, K3, Q1, Q2.
///
/// Goes in: [org.patentbeacon.analysis.DevelopmentChapter]. Comes out: [org.patentbeacon.report.exhibit.Exhibit]s, a class for
/// each analysis.
///
/// The package refuses to say why a figure is as it is, and what it will be.
@NullMarked
package org.patentbeacon.report.chapter.development;

import org.jspecify.annotations.NullMarked;
