/// Where holders are and where their markets, as exhibits: R4 and the first filings of E1.
///
/// Goes in: [org.patentbeacon.analysis.Geography]. Comes out: [org.patentbeacon.report.exhibit.Exhibit]s, a class for each analysis.
///
/// The package refuses to say why a figure is as it is, and what it will be.
@NullMarked
package org.patentbeacon.report.chapter.places;

import org.jspecify.annotations.NullMarked;
